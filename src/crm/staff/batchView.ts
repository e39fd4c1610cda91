import { Refusal } from "../../web/errors.ts";
import { count, frenchMoment } from "../french.ts";
import { type Choice, openSet } from "../matching/openSet.ts";
import { CannotKeep, solveKeeping } from "../matching/solve/solveKeeping.ts";
import { batchWeights, weights } from "../matching/weights.ts";
import { priorities, priorityOf } from "../requests/priority.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import { School } from "../schools/school.ts";
import { among } from "../registry/personal.ts";

const pairOf = ({ request, ambassador }: Choice) => `${request._id}-${ambassador._id}`;

/** The best distribution, with the pairs to keep and those to leave: who would be invited for what and why, who nobody serves, and whether it is proved. Refuses pairs that cannot be kept together. */
export async function batchView(where: Record<string, unknown>, { kept, left }: { kept: string[]; left: string[] }, at: Date) {
  const { problem, choices, requests } = await openSet(where, at);
  const locked = kept.flatMap(pair => choices.findIndex(choice => pairOf(choice) === pair)).filter(e => e >= 0);
  const without = choices.flatMap((choice, e) => (left.includes(pairOf(choice)) ? [e] : []));
  const solution = solved(() => solveKeeping(problem, locked, without), choices);
  const taken = choices.filter((_, e) => solution.used[e]);
  const schools = new Map((await School.find({ _id: among(requests.map(({ school }) => school)) })).map(school => [String(school._id), school]));
  const nameOf = ({ school }: { school: unknown }) => schools.get(String(school))?.name ?? "";
  const served = new Set(taken.map(({ request }) => String(request._id)));
  const waits = requests.filter(({ _id }, r) => !served.has(String(_id)) && problem.need[r]! > 0);
  return {
    url: "/equipe/rapprochement",
    summary: `${count(requests.length, "demande ouverte", "demandes ouvertes")}, ${count(taken.length, "invitation proposée", "invitations proposées")}, ${count(waits.length, "demande sans personne", "demandes sans personne")}.`,
    proof: taken.length ? (solution.proved ? `Aucune autre répartition ne vaut plus : ${Math.round(solution.objective)} points, prouvés.` : `${Math.round(solution.objective)} points ; aucune ne vaut plus de ${Math.round(solution.bound)}.`) : null,
    full: requests.length === batchWeights.requests ? `Seules les ${batchWeights.requests} demandes les plus anciennes sont comptées.` : null,
    left,
    all: taken.map(pairOf).join(" "),
    pairs: taken.map(choice => ({
      value: pairOf(choice),
      kept: kept.includes(pairOf(choice)),
      request: { href: `/equipe/demandes/${choice.request._id}`, text: `${nameOf(choice.request)} : ${requestTitle(choice.request)}` },
      who: `${choice.ambassador.name}, ${choice.ambassador.job} (${choice.ambassador.town})`,
      when: frenchMoment(choice.date),
      why: [...choice.parts.filter(({ points }) => points >= 1).map(({ name, why }) => `${weights[name].label.toLowerCase()} : ${why}`), ...priorityOf(schools.get(String(choice.request.school)) ?? {}).reasons.map(name => `priorité ${priorities[name].label}`)].join(" ; "),
      points: String(choice.points + choice.request.priority),
    })),
    waits: waits.map(request => ({ href: `/equipe/demandes/${request._id}`, text: `${nameOf(request)} : ${requestTitle(request)}` })),
  };
}

function solved<T>(solve: () => T, choices: Choice[]): T {
  try {
    return solve();
  } catch (error) {
    if (!(error instanceof CannotKeep)) throw error;
    throw new Refusal("cannot-keep", `${choices[error.edge]!.ambassador.name} ne peut pas être gardé avec vos autres choix : trop de demandes, ou deux rencontres à la même heure.`, "keep");
  }
}
