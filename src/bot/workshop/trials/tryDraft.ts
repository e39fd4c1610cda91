import { addDays } from "date-fns";
import { config } from "../../../config.ts";
import { Refusal } from "../../../web/errors.ts";
import { readArticle } from "../../knowledge/article.ts";
import { base } from "../../knowledge/base.ts";
import { baseNumber } from "../entries/baseEdition.ts";
import { refreshBase } from "../entries/liveBase.ts";
import type { Standing } from "../entries/standing.ts";
import { compareApart } from "./compareApart.ts";
import { type Scores, shareOf } from "./compareBases.ts";
import { Trial } from "./trial.ts";
import { casesHash, trialCases } from "./trialCases.ts";

const mostShown = 200;

/** Tries the draft of an entry on the questions of the house, beside the base as it is told now, and keeps the outcome. */
export async function tryDraft({ entry, draft, edition }: Pick<Standing, "entry" | "draft" | "edition">, at = new Date()) {
  if (!draft) throw new Refusal("no-draft", "Cette fiche n’a plus de brouillon à essayer.", "edition");
  await refreshBase();
  const [number, told, hash, cases, article] = [await baseNumber(), base(), casesHash(), trialCases(), readArticle(draft.text)];
  const edited = told.some(({ id }) => id === entry) ? told.map(one => (one.id === entry ? article : one)) : [...told, article];
  const compared = hash && (await compareApart({ cases, bases: [told, edited] }));
  const outcome = compared ? { ...compared, worse: compared.worse.slice(0, mostShown), better: compared.better.slice(0, mostShown), passes: passes(compared) } : { passes: true };
  await Trial.replaceOne({ entry, edition, base: number }, { entry, edition, base: number, cases: hash, asked: cases.length, ...outcome, at, expiresAt: addDays(at, 30) }, { upsert: true });
}

/** Neither measure falls by more than is allowed. */
function passes({ before, after }: { before: Scores; after: Scores }) {
  const most = config().WORKSHOP_MOST_LOSS + 1e-9;
  return (["hit1", "precision"] as const).every(name => shareOf(before[name]) - shareOf(after[name]) <= most);
}
