import { count } from "../french.ts";
import type { Rule } from "./eligibility.ts";
import type { Weighed } from "./weighAll.ts";

type One = Pick<Weighed, "refusals" | "standing"> & { ambassador: { radiusKm: number } };

/** What would bring somebody, from those whom one rule alone keeps away: the fewest things to change, first those that bring the most. Pure. */
export function nextSteps(weighed: One[]): string[] {
  const alone = (rule: Rule) => weighed.filter(({ refusals }) => refusals.length === 1 && refusals[0]!.rule === rule);
  const steps: { n: number; words: string }[] = [];
  const add = (rule: Rule, words: (some: One[]) => string) => {
    const some = alone(rule);
    if (some.length) steps.push({ n: some.length, words: words(some) });
  };
  add("distance", some => {
    const nearest = some.reduce((best, one) => ((one.standing.km ?? Infinity) < (best.standing.km ?? Infinity) ? one : best));
    return `Élargir la distance : ${count(some.length, "personne conviendrait", "personnes conviendraient")}, la plus proche à ${Math.round(nearest.standing.km ?? 0)} km (elle en accepte ${nearest.ambassador.radiusKm}).`;
  });
  add("dates", some => `Proposer une autre date à l’établissement : ${count(some.length, "personne serait libre", "personnes seraient libres")} un autre jour.`);
  add("format", some => `Proposer une autre forme de rencontre : ${count(some.length, "personne conviendrait", "personnes conviendraient")}.`);
  add("week", some => `Attendre quelques jours, ou appeler ${count(some.length, "personne déjà sollicitée", "personnes déjà sollicitées")} cette semaine.`);
  add("declared", some => `Demander à ${count(some.length, "personne", "personnes")} de faire les déclarations qui manquent sur sa page.`);
  add("limit", some => `Appeler ${count(some.length, "personne qui a", "personnes qui ont")} déjà reçu autant de demandes qu’elle${some.length < 2 ? "" : "s"} le voulai${some.length < 2 ? "t" : "ent"} ce mois-ci.`);
  add("paused", some => `Appeler ${count(some.length, "personne en pause qui conviendrait", "personnes en pause qui conviendraient")}.`);
  return steps.sort((a, b) => b.n - a.n).map(({ words }) => words);
}
