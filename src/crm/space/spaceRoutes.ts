import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { Ctx, State } from "../../web/state.ts";
import { startCharter } from "../ceremony/startCharter.ts";
import { Charter } from "../charters/charter.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { renewable } from "../charters/renewable.ts";
import { openDraft } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { Membership } from "../companies/membership.ts";
import { declareDelivery } from "../deliveries/declareDelivery.ts";
import { withdrawCharter } from "../life/withdrawCharter.ts";
import { evidenceAnnex } from "../evidence/evidenceAnnex.ts";
import { spaceView, withdrawView } from "./spaceView.ts";
import { theirCompany } from "./theirCompany.ts";

/** A company's own room: what it promised and what really happened, its papers, its badge, its end. */
export const spaceRoutes = new Router<State>({ prefix: "/entreprise" })
  .use(signedIn)
  .get("/", choose)
  .get("/:slug", ctx => show(ctx, noProblems(), {}))
  .post("/:slug/realisations", declare)
  .post("/:slug/renouvellement", renew)
  .get("/:slug/preuve.pdf", annex)
  .get("/:slug/retrait", ctx => showEnd(ctx, noProblems(), ""))
  .post("/:slug/retrait", end);

async function choose(ctx: Ctx) {
  const ids = await Membership.distinct("company", { person: ctx.state.person!._id });
  const companies = (await Promise.all(ids.map(id => Company.findById(id)))).flatMap(one => (one?.slug ? [one] : []));
  if (companies.length === 1) return localRedirect(ctx, `/entreprise/${companies[0]!.slug}`);
  ctx.body = page(ctx, "space/choose", { companies: companies.map(({ name, slug }) => ({ name, href: `/entreprise/${slug}` })) });
}

async function show(ctx: Ctx, problems: Problems, form: object) {
  ctx.body = page(ctx, "space/space", { ...(await spaceView(await theirCompany(ctx), form, pageNumber(ctx, 1000))), problems });
}

async function declare(ctx: Ctx) {
  const { charter, company } = await theirCompany(ctx);
  const form = fields(ctx.request.body, "commitment", "quantity", "on", "proof", "form");
  try {
    await declareDelivery({ charter, ...form, by: ctx.state.person! });
    localRedirect(ctx, `/entreprise/${company.slug}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, form);
  }
}

/** A draft with the answers of before: the one already open, or a new one. */
async function renew(ctx: Ctx) {
  const { charter, company } = await theirCompany(ctx);
  if (!renewable(charter)) return localRedirect(ctx, `/entreprise/${company.slug}`);
  const draft = (await Charter.findOne({ company: company._id, status: openDraft(), previous: charter._id }).sort({ createdAt: -1 })) ?? (await startCharter(company));
  localRedirect(ctx, `${charterUrl(draft)}/entreprise`);
}

async function annex(ctx: Ctx) {
  const { charter, admin } = await theirCompany(ctx);
  if (!admin) throw new NotFound();
  ctx.body = await evidenceAnnex(charter);
  ctx.type = "application/pdf";
  ctx.attachment(`preuve-${charter.reference}.pdf`);
  ctx.set("Cache-Control", "no-store");
}

async function showEnd(ctx: Ctx, problems: Problems, reason: string) {
  const { company, charter, admin } = await theirCompany(ctx);
  if (!admin) throw new NotFound();
  ctx.body = page(ctx, "space/withdraw", { ...withdrawView(company, charter), reason, problems });
}

async function end(ctx: Ctx) {
  const { company, charter, admin } = await theirCompany(ctx);
  if (!admin) throw new NotFound();
  const { reason } = fields(ctx.request.body, "reason");
  try {
    await withdrawCharter({ charter, reason, mover: "signatory", by: ctx.state.person! });
    localRedirect(ctx, `/entreprise/${company.slug}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await showEnd(ctx, problems, reason);
  }
}
