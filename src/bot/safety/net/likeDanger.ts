import { recognise } from "../../assistant/recognise.ts";
import type { Finding } from "../assess.ts";
import { someone } from "../lexicon/people.ts";
import { studies } from "../lexicon/subjects.ts";
import { danger } from "./danger.ts";
import { situationOf } from "./hints.ts";

/** From which likeness one asks; much more where school or work is spoken of, where words alone mislead. From which one does not ask first. */
const limits = { asks: 0.8, aboutStudies: 0.995, explicit: 0.85, graveFrom: 0.6, sure: 0.97 };
const wishes = /\b(?:veux|voudrais|aimerais|veut|voulait) (?:etre|devenir) (?!mort|invisible|ailleurs|seul|heureu|libre|aimee?)/;
const worried = new RegExp(`^(?:j ai peur (?:pour|que) |je (?:crois|pense) que )?${someone}\\b(?!.*\\b(?:me|m|moi)\\b)`);

/** What no rule has heard, and is yet like what calls for help: the question is asked; what is very like an explicit call is one. */
export function likeDanger(message: string, said: string): Finding | null {
  if (recognise(message) === "human") return null;
  const { alarm, grave } = danger(message);
  if (alarm < (studies.test(said) || wishes.test(said) ? limits.aboutStudies : limits.asks)) return null;
  const explicit = alarm >= limits.explicit && grave >= limits.graveFrom;
  return { rule: explicit && alarm >= limits.sure && grave >= limits.explicit ? "net.sure" : "net", situation: situationOf(said), aboutSomeoneElse: worried.test(said), tier: explicit ? "T1" : "T2" };
}
