import Router from "@koa/router";
import { fields, values } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { answersView, charterUrl, charterView, pledgeOptions, textView } from "./charterView.ts";
import { pledgeLabels } from "../charters/pledges.ts";
import { choosePledges } from "./choosePledges.ts";
import { nameSignatory } from "./nameSignatory.ts";
import { readText } from "./readText.ts";
import { theirCharter } from "./theirCharter.ts";

/** The steps before the signature: one page, one thing. */
export const charterRoutes = new Router<State>({ prefix: "/charte/:charter" })
  .get("/engagements", async ctx => showPledges(ctx, null))
  .post("/engagements", savePledges)
  .get("/texte", showText)
  .post("/texte", saveText)
  .get("/signataire", showSignatory)
  .post("/signataire", saveSignatory)
  .get("/verification", showAnswers);

async function showPledges(ctx: Ctx, ticked: string[] | null, problems?: ReturnType<typeof problemsIn>) {
  const { charter, company } = await theirCharter(ctx);
  const chosen = ticked ?? charter.pledges;
  const options = { required: pledgeOptions("required", chosen), optional: pledgeOptions("optional", chosen) };
  ctx.body = page(ctx, "charters/pledges", { ...charterView(charter, company, problems), ...options });
}

async function savePledges(ctx: Ctx) {
  const { charter } = await theirCharter(ctx);
  const ticked = values(ctx.request.body, "pledges");
  try {
    await choosePledges(charter, ticked);
    localRedirect(ctx, `${charterUrl(charter)}/texte`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await showPledges(ctx, ticked, problems);
  }
}

async function showText(ctx: Ctx, _next?: unknown, problems?: ReturnType<typeof problemsIn>) {
  const { charter, company } = await theirCharter(ctx);
  ctx.body = page(ctx, "charters/text", { ...charterView(charter, company, problems), text: textView(charter), read: charter.textRead });
}

async function saveText(ctx: Ctx) {
  const { charter } = await theirCharter(ctx);
  try {
    await readText(charter, fields(ctx.request.body, "read").read);
    localRedirect(ctx, `${charterUrl(charter)}/signataire`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await showText(ctx, undefined, problems);
  }
}

async function showSignatory(ctx: Ctx) {
  const { charter, company } = await theirCharter(ctx);
  const form = { name: charter.signatoryName, role: charter.signatoryRole, email: charter.signatoryEmail, entitled: charter.entitled ? "oui" : "" };
  ctx.body = page(ctx, "charters/signatory", { ...charterView(charter, company), form });
}

async function saveSignatory(ctx: Ctx) {
  const { charter, company } = await theirCharter(ctx);
  const form = fields(ctx.request.body, "name", "role", "email", "entitled");
  try {
    await nameSignatory(charter, form);
    localRedirect(ctx, `${charterUrl(charter)}/verification`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "charters/signatory", { ...charterView(charter, company, problems), form });
  }
}

async function showAnswers(ctx: Ctx) {
  const { charter, company } = await theirCharter(ctx);
  ctx.body = page(ctx, "charters/check-answers", { ...charterView(charter, company), rows: answersView(charter, company), pledges: pledgeLabels(charter) });
}
