import { recognise } from "../../assistant/recognise.ts";
import type { Finding } from "../assess.ts";
import { someone } from "../lexicon/people.ts";
import { studies } from "../lexicon/subjects.ts";
import { danger } from "./danger.ts";
import { situationOf } from "./hints.ts";

/** From which likeness one asks: more where those met at work and school are named, or where studies are the subject, for there words alone mislead. */
const asksFrom = { anything: 0.7, peopleThere: 0.92, studies: 0.93 };
/** From which one does not ask first, and from which a rule that would ask does not either. */
const explicitFrom = { alarm: 0.75, grave: 0.5, sure: 0.97, sureGrave: 0.8 };
const peopleThere = /\b(?:maitres?|tuteur|tutrice|chef) (?:d |de )?(?:apprentissage|stage)\b|\b(?:patrons?|employeurs?|eleves?|classe|camarades de classe)\b/g;
const wishes = /\b(?:veux|voudrais|aimerais|veut|voulait) (?:etre|devenir) (?!mort|invisible|ailleurs|seul|heureu|libre|aimee?)/;
const worried = new RegExp(`^(?:j ai peur (?:pour|que) |je (?:crois|pense) que )?${someone}\\b(?!.*\\b(?:me|m|moi)\\b)`);

const limitFor = (said: string) => {
  const apart = said.replace(peopleThere, " ");
  return studies.test(apart) || wishes.test(said) ? asksFrom.studies : apart === said ? asksFrom.anything : asksFrom.peopleThere;
};

/** What no rule has heard, and is yet like what calls for help: the question is asked; what is very like an explicit call is one. A person asked for is none. */
export function likeDanger(message: string, said: string): Finding | null {
  if (recognise(message) === "human") return null;
  const { alarm, grave } = danger(message);
  if (alarm < limitFor(said)) return null;
  const explicit = alarm >= explicitFrom.alarm && grave >= explicitFrom.grave;
  const sure = alarm >= explicitFrom.sure && grave >= explicitFrom.sureGrave;
  return { rule: sure ? "net.sure" : "net", situation: situationOf(said), aboutSomeoneElse: worried.test(said), tier: explicit ? "T1" : "T2" };
}
