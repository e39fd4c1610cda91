import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound, Refusal } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { answerVoucher } from "../matching/answerVoucher.ts";
import { inviteByHand } from "../matching/inviteByHand.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { Voucher } from "../vouchers/voucher.ts";
import { requestDeskView } from "./requestDeskView.ts";
import { maySee } from "../rights/scope.ts";

/** Staff see who was asked for a request and, when nobody could, ask someone themselves. */
export const requestDeskRoutes = new Router<State>({ prefix: "/equipe/demandes/:request" }).use(needs("requests.follow")).get("/", show).post("/invitation", invite).post("/adresse", vouch);

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "staff/request", await requestDeskView(await theirs(ctx)));
}

async function invite(ctx: Ctx) {
  const request = await theirs(ctx);
  const { ambassador } = fields(ctx.request.body, "ambassador");
  try {
    await inviteByHand({ request, ambassador, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/demandes/${request._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "staff/request", { ...(await requestDeskView(await theirs(ctx))), ambassador, problems });
  }
}

/** Staff who called the school answer for it. */
async function vouch(ctx: Ctx) {
  const request = await theirs(ctx);
  try {
    const voucher = await Voucher.findOne({ school: request.school, email: request.teacherEmail });
    if (!voucher) throw new Refusal("voucher-none", "Cette demande n’attend pas que son adresse soit validée.");
    await answerVoucher({ voucher, yes: fields(ctx.request.body, "answer").answer === "oui", by: ctx.state.person! });
    localRedirect(ctx, `/equipe/demandes/${request._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "staff/request", { ...(await requestDeskView(await theirs(ctx))), problems });
  }
}

async function theirs(ctx: Ctx) {
  const request = await documentOf(ctx.params.request, id => SchoolRequest.findById(id));
  if (!maySee(ctx.state.person!, request)) throw new NotFound();
  return request;
}
