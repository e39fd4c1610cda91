import { subDays } from "date-fns";
import { search } from "../bot/knowledge/search/search.ts";
import { formOf } from "../bot/workshop/entries/entryForm.ts";
import { saveDraft } from "../bot/workshop/entries/saveDraft.ts";
import { standingOf } from "../bot/workshop/entries/standing.ts";
import { textOf } from "../bot/workshop/entries/textOf.ts";
import { count } from "../bot/workshop/questions/count.ts";
import { keepQuestion } from "../bot/workshop/questions/keepQuestion.ts";
import type { Kind } from "../bot/workshop/questions/kinds.ts";
import { Person } from "../crm/people/person.ts";

/** What the assistant could not answer in the last weeks: how often, and how long ago for the last time. */
const missed: { text: string; kind: Kind; times: number; daysAgo: number }[] = [
  { text: "le permis AM on peut le passer à quel âge", kind: "abstain", times: 7, daysAgo: 1 },
  { text: "est ce que je peux changer de lycée en cours d’année", kind: "choices", times: 5, daysAgo: 2 },
  { text: "mon patron me paye pas mes heures sup en apprentissage", kind: "rated-no", times: 4, daysAgo: 0 },
  { text: "cb coûte une école de commerce", kind: "choices", times: 3, daysAgo: 6 },
  { text: "ya des internats à Cherbourg ?", kind: "abstain", times: 2, daysAgo: 3 },
  { text: "jpeux faire mon stage de 3e à l’étranger", kind: "rated-no", times: 2, daysAgo: 9 },
];
const read: [entry: string, told: number, good: number, bad: number][] = [["stage-troisieme", 31, 12, 2], ["apprentissage-salaire", 24, 7, 4], ["parcoursup-fonctionnement", 18, 6, 1]];

/** The workshop as a counsellor finds it: questions without an answer, how a few entries served, and a draft under way. */
export async function loadWorkshop(at: Date) {
  for (const { text, kind, times, daysAgo } of missed) {
    const nearest = search(text).ranking.slice(0, 3);
    for (let n = times - 1; n >= 0; n -= 1) await keepQuestion({ text, kind, nearest, at: subDays(at, daysAgo + 2 * n) });
    if (nearest[0]) await count(nearest[0].id, "missed", at);
  }
  for (const [entry, ...counts] of read) for (const [i, what] of (["told", "good", "bad"] as const).entries()) for (let n = 0; n < counts[i]!; n += 1) await count(entry, what, at);
  const [sofia, standing] = [await Person.findOne({ email: "sofia.briere@region.example" }).orFail(), (await standingOf("stage-troisieme"))!];
  const form = formOf(standing.text)!;
  await saveDraft({ standing, text: textOf({ ...form, questions: `${form.questions}\njpeux faire mon stage de 3e à l’étranger` }), seen: 0, note: "une question qui revient", by: sofia, at });
}
