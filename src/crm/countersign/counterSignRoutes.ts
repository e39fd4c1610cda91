import Router from "@koa/router";
import mongoose, { isValidObjectId } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { fields, values } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { shortDay } from "../french.ts";
import { maySee, within } from "../rights/scope.ts";
import { proven } from "../people/proof/proven.ts";
import { counterSign } from "./counterSign.ts";

const most = 50;
type Result = { reference: string; words: string; good: boolean };

/** The charters that await the Région's counter-signature, signed one by one or in a batch, by somebody who has just proved who they are. */
export const counterSignRoutes = new Router<State>({ prefix: "/equipe/contre-signatures" }).use(needs("charters.countersign")).use(proven).get("/", ctx => show(ctx, [], noProblems())).post("/", sign);

async function show(ctx: Ctx, results: Result[], problems: Problems) {
  const filter = within(ctx.state.person!, { status: inForce(), sealedAt: mongoose.trusted({ $ne: null }), counterSignedAt: null });
  const [waiting, total] = await Promise.all([Charter.find(filter).sort({ signedAt: 1 }).limit(most).populate<{ company: { name: string } }>("company", "name"), Charter.countDocuments(filter)]);
  const options = waiting.map(one => ({ value: String(one._id), label: `${one.company.name}, ${one.reference}`, hint: `Signée le ${shortDay(one.signedAt!)} par ${one.signatoryName}, ${one.signatoryRole}`, checked: false }));
  ctx.body = page(ctx, "staff/countersign", { options, total, shown: waiting.length, results, form: { role: fields(ctx.request.body, "role").role }, problems });
}

async function sign(ctx: Ctx) {
  const [chosen, { role }] = [values(ctx.request.body, "charters").filter(id => isValidObjectId(id)).slice(0, most), fields(ctx.request.body, "role")];
  const list = [
    ...(chosen.length ? [] : [{ field: "charters", message: "Choisissez au moins une charte." }]),
    ...(role && role.length <= 120 ? [] : [{ field: "role", message: "Indiquez votre fonction : elle figure sur le document." }]),
  ];
  if (list.length) {
    ctx.status = 422;
    return show(ctx, [], { list, byField: Object.fromEntries(list.map(({ field, message }) => [field, message])) });
  }
  const results = [];
  for (const id of chosen) results.push(await signOne(ctx, id, role));
  await show(ctx, results, noProblems());
}

/** One charter of the batch: what cannot be signed is told, and does not hold the others. */
async function signOne(ctx: Ctx, id: string, role: string): Promise<Result> {
  const person = ctx.state.person!;
  const charter = await Charter.findById(id);
  if (!charter || !maySee(person, charter)) return { reference: "—", words: "Charte inconnue", good: false };
  try {
    await counterSign({ charter, by: person, role });
    return { reference: charter.reference, words: "Contre-signée", good: true };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { reference: charter.reference, words: error.message, good: false };
  }
}
