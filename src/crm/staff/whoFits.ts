import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { type Trade, trades } from "../ambassadors/trades.ts";
import { candidates } from "../matching/candidates.ts";
import { knownAt } from "../matching/knownAt.ts";
import { nextSteps } from "../matching/nextSteps.ts";
import type { Part } from "../matching/score.ts";
import { weighAll } from "../matching/weighAll.ts";
import { weights } from "../matching/weights.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";

const [shown, others] = [10, 30];

/** While somebody is looked for: the ten who fit best, each with why, and why not the others of the département, thirty at most. */
export async function whoFits(request: SchoolRequest, at: Date) {
  if (!openStatuses.some(status => status === request.status)) return { steps: [], nobody: null, best: [], not: [], choices: [] };
  const known = knownAt(at);
  const best = (await candidates(request, at, known)).slice(0, shown);
  const near = await Ambassador.find({ status: mongoose.trusted({ $in: ["active", "paused"] }), departement: request.departement ?? "", deletedAt: null }).sort({ filedAs: 1, _id: 1 }).limit(300);
  const weighed = await weighAll(request, near, at, known);
  const label = ({ name, job, town }: Ambassador) => `${name}, ${job} (${town})`;
  return {
    steps: best.length ? [] : nextSteps(weighed),
    nobody: best.length ? null : callsOf(request),
    best: best.map(({ ambassador, fit }) => ({ id: String(ambassador._id), name: ambassador.name, line: `${ambassador.job}, ${ambassador.town}`, points: String(fit.points), why: fit.parts.filter(({ points }) => points > 0).map(inWords).join(" ; ") })),
    not: weighed.filter(({ refusals }) => refusals.length).slice(0, others).map(({ ambassador, refusals }) => ({ cells: [label(ambassador), refusals.map(({ why }) => why).join(" ; ")] })),
    notColumns: [{ label: "Ambassadeur" }, { label: "Pourquoi pas" }],
    choices: weighed.filter(({ ambassador, standing }) => ambassador.status === "active" && !standing.alreadyAsked).slice(0, 100).map(({ ambassador }) => ({ value: String(ambassador._id), label: label(ambassador) })),
  };
}

/** Nobody fits: which companies of the territory to call instead, trade by trade. */
const callsOf = ({ zone, trades: asked }: SchoolRequest) => asked.map(trade => ({ label: trades[trade as Trade], href: `/equipe/chiffres/besoins/${encodeURIComponent(zone)}/${trade}` }));

const inWords = ({ name, points, why }: Part) => `${weights[name].label.toLowerCase()} : ${why} (${Math.round(points)} sur ${weights[name].points})`;
