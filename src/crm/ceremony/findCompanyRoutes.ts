import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { type Company } from "../companies/company.ts";
import { companyOfNumber } from "../companies/companyOfNumber.ts";
import { enterCompany } from "../companies/enterCompany.ts";
import { Charter } from "../charters/charter.ts";
import { dayOf } from "../signingDays/dayOf.ts";
import { InForce, startCharter } from "./startCharter.ts";

/** First page of the ceremony: which company is it? */
export const findCompanyRoutes = new Router<State>({ prefix: "/charte" })
  .get("/", ctx => void (ctx.body = page(ctx, "charters/find-company", { form: { number: "" } })))
  .post("/", gates.search.limited, find)
  .get("/saisie", ctx => void (ctx.body = manual(ctx, { name: "", number: String(ctx.query.numero ?? ""), town: "", postcode: "" }, "")))
  .post("/saisie", gates.search.limited, enter);

async function find(ctx: Ctx) {
  const form = fields(ctx.request.body, "number");
  try {
    const found = await companyOfNumber(form.number);
    if (!found.company) return void (ctx.body = manual(ctx, { name: "", number: form.number, town: "", postcode: "" }, found.reason));
    await begin(ctx, found.company);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "charters/find-company", { form, problems });
  }
}

async function enter(ctx: Ctx) {
  const form = fields(ctx.request.body, "name", "number", "town", "postcode");
  try {
    await begin(ctx, await enterCompany(form));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = manual(ctx, form, "", problems);
  }
}

/** A company that is already bound is not a dead end: one may ask to join it. */
async function begin(ctx: Ctx, company: Company) {
  try {
    const charter = await startCharter(company);
    const day = await dayOf(ctx);
    if (day) await Charter.updateOne({ _id: charter._id }, { $set: { signingDay: day._id } });
    localRedirect(ctx, `/charte/${charter.publicId}/entreprise`);
  } catch (error) {
    if (!(error instanceof InForce)) throw error;
    localRedirect(ctx, `/rejoindre/${company._id}`);
  }
}

const reasons: Record<string, string> = {
  unknown: "Ce numéro est inconnu de l’annuaire des entreprises. Vérifiez-le, ou saisissez votre entreprise : nous la vérifierons.",
  unreachable: "L’annuaire des entreprises ne répond pas en ce moment. Saisissez votre entreprise : nous la vérifierons plus tard.",
};

const manual = (ctx: Ctx, form: object, reason: string, problems?: object) =>
  page(ctx, "charters/enter-company", { form, notice: reasons[reason] ?? null, ...(problems ? { problems } : {}) });
