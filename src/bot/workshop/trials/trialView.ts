import { count } from "../../../crm/french.ts";
import { may } from "../../../crm/rights/rights.ts";
import { config } from "../../../config.ts";
import type { Person } from "../../../crm/people/person.ts";
import { entryOf } from "../../knowledge/base.ts";
import { formOf } from "../entries/entryForm.ts";
import type { Standing } from "../entries/standing.ts";
import { type Changed, type Ratio, type Scores, shareOf } from "./compareBases.ts";
import type { Outcome } from "./outcomeOf.ts";
import type { Trial } from "./trial.ts";

const percent = (ratio: Ratio) => `${(100 * shareOf(ratio)).toFixed(1).replace(".", ",")} % (${ratio.hits}/${ratio.of})`;
const points = (before: Ratio, after: Ratio) => {
  const gained = 100 * (shareOf(after) - shareOf(before));
  return Math.abs(gained) < 0.05 ? "=" : `${gained > 0 ? "+" : "−"}${Math.abs(gained).toFixed(1).replace(".", ",")} pt`;
};
const measures: [keyof Scores, string][] = [["hit1", "La bonne fiche est la première"], ["precision", "Réponse juste, parmi celles données d’emblée"]];

/** What a trial of the draft says: the two measures, what got worse and better, and whether it may be published. */
export function trialView({ entry, edition, draft }: Standing, trial: Trial | null, person: Person, reason: string) {
  const own = formOf(draft?.text ?? "")?.title ?? entry;
  const row = (one: Changed) => ({ cells: [one.question, words(one.before), words(one.after), one.expected.map(name).join(", ") || "Hors sujet"] });
  const words = ({ first, tier }: Outcome) => (tier === "abstain" ? "Pas de réponse" : `${tier === "choices" ? "Sujets proposés, d’abord " : ""}${first ? name(first) : "rien"}`);
  const name = (id: string) => (id === entry ? own : (entryOf(id)?.title ?? id));
  return {
    url: `/atelier/fiches/${entry}`,
    title: own,
    seen: String(edition),
    draft: Boolean(draft),
    trial: trial && {
      none: trial.cases === null,
      words: `${count(trial.asked, "question")} d’essai, avec et sans le brouillon.`,
      measures: trial.before && trial.after ? measures.map(([key, label]) => ({ cells: [label, percent(trial.before![key]), percent(trial.after![key]), points(trial.before![key], trial.after![key])] })) : [],
      worse: trial.worse.map(row),
      better: trial.better.map(row),
      same: !trial.worse.length && !trial.better.length,
      passes: trial.passes,
    },
    columns: ["Question", "Aujourd’hui", "Avec le brouillon", "Attendu"].map(label => ({ label })),
    limit: `${(100 * config().WORKSHOP_MOST_LOSS).toFixed(1).replace(".", ",")} point`,
    supervisor: may(person, "knowledge.supervise"),
    reason,
  };
}
