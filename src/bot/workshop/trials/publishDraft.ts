import { may } from "../../../crm/rights/rights.ts";
import type { Person } from "../../../crm/people/person.ts";
import { Refusal } from "../../../web/errors.ts";
import { keepChange } from "../entries/keepChange.ts";
import { base } from "../../knowledge/base.ts";
import { faultsIn } from "../entries/faults.ts";
import { asRefusals } from "../entries/fieldOf.ts";
import type { Standing } from "../entries/standing.ts";
import { baseNumber } from "../entries/baseEdition.ts";
import { Trial } from "./trial.ts";
import { casesHash } from "./trialCases.ts";

type Publishing = { standing: Pick<Standing, "entry" | "draft">; seen: number; reason: string; by: Person; at?: Date };

/** The trial of this very draft beside the base as it is told now, or null. */
export async function trialOf(entry: string, edition: number) {
  const trial = await Trial.findOne({ entry, edition, base: await baseNumber() });
  return trial && trial.cases === (casesHash()) ? (trial as unknown as Trial) : null;
}

/** Tells the draft instead of what is told now, once it was tried; where it costs too much, a supervisor must say why. */
export async function publishDraft({ standing: { entry, draft }, seen, reason, by, at }: Publishing) {
  if (!draft) throw new Refusal("no-draft", "Cette fiche n’a plus de brouillon à publier.", "edition");
  const faults = faultsIn(draft.text, { entry, others: base() });
  if (faults.length) throw asRefusals(faults, true);
  const trial = await trialOf(entry, seen);
  if (!trial) throw new Refusal("not-tried", "Cette fiche ou la base a changé depuis l’essai : essayez de nouveau avant de publier.", "edition");
  if (!trial.passes) mayOverride(by, reason);
  const { before, after, worse, better, asked } = trial;
  const details = { asked, before, after, worse: worse.length, better: better.length, forced: !trial.passes };
  return keepChange({ entry, seen, act: "published", base: trial.base, set: { live: { text: draft.text, basedOn: draft.basedOn }, draft: null }, note: trial.passes ? "" : reason, details, by, at });
}

function mayOverride(by: Person, reason: string) {
  if (!may(by, "knowledge.supervise")) throw new Refusal("worse", "L’essai baisse trop : la fiche ne peut pas être publiée ainsi. Reprenez-la, ou demandez à l’administration.", "reason");
  if (reason.length < 10) throw new Refusal("reason-missing", "Dites en une phrase pourquoi publier malgré la baisse.", "reason");
}
