import Router from "@koa/router";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { makePdf } from "../../pdf/worker/makePdf.ts";
import { sealPaper } from "../sealing/sealPaper.ts";
import { visitBehind } from "../visits/visitBehind.ts";
import { Agreement } from "./agreement.ts";
import { agreementSheet } from "./agreementSheet.ts";
import { partyView, termsView } from "./agreementView.ts";
import { askAgreementCode, confirmAgreement, refuseAgreement } from "./confirmAgreement.ts";
import { type Terms, terms, writeAgreement } from "./writeAgreement.ts";

/** The written agreement of a class visit: its teacher writes it, each party reads, confirms by a code, or refuses. */
export const agreementRoutes = new Router<State>()
  .get("/visites/:visit/convention", async ctx => write(ctx, null, noProblems()))
  .post("/visites/:visit/convention", keep)
  .get("/conventions/:key", async ctx => show(ctx, {}, noProblems()))
  .get("/conventions/:key/convention.pdf", paper)
  .post("/conventions/:key/code", ctx => act(ctx, held => gates.letters.through(ctx, held.email, () => askAgreementCode(held)), { sent: true }))
  .post("/conventions/:key", ctx => act(ctx, held => confirmAgreement({ ...held, ...codeIn(ctx) }), fields(ctx.request.body, "code")))
  .post("/conventions/:key/refus", ctx => act(ctx, held => refuseAgreement({ ...held, reason: fields(ctx.request.body, "reason").reason }), fields(ctx.request.body, "reason")));

async function teachers(ctx: Ctx) {
  const { visit, side, key } = orNotFound(await visitBehind(ctx.params.visit ?? ""));
  if (side !== "school") throw new NotFound();
  return { visit, key };
}

async function write(ctx: Ctx, form: Terms | null, problems: Problems) {
  const { visit, key } = await teachers(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visitPapers/terms", { ...(await termsView(visit, key, form)), problems });
}

async function keep(ctx: Ctx) {
  const typed = fields(ctx.request.body, ...terms);
  const { visit, key } = await teachers(ctx);
  try {
    await gates.letters.through(ctx, typed.headEmail, () => writeAgreement({ visit, typed }));
    localRedirect(ctx, `/visites/${key}/convention`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await write(ctx, typed, problems);
  }
}

async function held(ctx: Ctx) {
  const agreement = orNotFound(await Agreement.findOne({ "parties.key": ctx.params.key ?? "" }));
  const party = orNotFound(agreement.parties.find(({ key }) => key === ctx.params.key));
  return { agreement, role: party.role, email: party.email };
}
const codeIn = (ctx: Ctx) => {
  const { code, edition } = fields(ctx.request.body, "code", "edition");
  return { code, edition: Number(edition || "0") };
};

async function show(ctx: Ctx, typed: object, problems: Problems) {
  const { agreement, role } = await held(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visitPapers/agreement", { ...(await partyView(agreement, role, ctx.params.key!, new Date())), ...typed, problems });
}

async function act(ctx: Ctx, run: (one: Awaited<ReturnType<typeof held>>) => Promise<unknown>, typed: { sent?: boolean } & Record<string, unknown>) {
  try {
    await run(await held(ctx));
    if (typed.sent) return void (await show(ctx, typed, noProblems()));
    localRedirect(ctx, `/conventions/${ctx.params.key}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, { ...typed, sent: true }, problems);
  }
}

async function paper(ctx: Ctx) {
  await gates.documents.allow(ctx);
  const [{ agreement }, at] = [await held(ctx), new Date()];
  const bytes = await makePdf("visitAgreement", await agreementSheet(agreement, at));
  ctx.set("Cache-Control", "no-store");
  ctx.type = "application/pdf";
  ctx.attachment("convention.pdf", { type: "inline" });
  ctx.body = agreement.completedAt ? await sealPaper(bytes, { at: agreement.completedAt, reason: "Convention de visite d’information" }, at) : bytes;
}
