import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { decideJoin } from "../memberships/decideJoin.ts";
import { JoinRequest } from "../memberships/joinRequest.ts";
import { maySee, within } from "../rights/scope.ts";

/** People who ask to speak for a company, for the staff to answer when its administrators do not. */
export const joinDeskRoutes = new Router<State>({ prefix: "/equipe/acces" }).use(needs("joins.decide")).get("/", ctx => show(ctx, noProblems())).post("/", decide);

async function show(ctx: Ctx, problems: Problems) {
  const filter = within(ctx.state.person!, { status: "waiting" });
  const waiting = await JoinRequest.find(filter).sort({ createdAt: 1 }).limit(100).populate<{ company: { name: string } }>("company", "name");
  ctx.body = page(ctx, "staff/joins", { waiting: waiting.map(one => ({ id: String(one._id), name: one.name, words: `${one.role}, ${one.email}`, company: one.company.name })), problems });
}

async function decide(ctx: Ctx) {
  const { asked, answer } = fields(ctx.request.body, "asked", "answer");
  const found = await documentOf(asked, id => JoinRequest.findById(id));
  if (!maySee(ctx.state.person!, found)) throw new NotFound();
  try {
    await decideJoin({ asked: found, approve: answer === "oui", by: ctx.state.person! });
    localRedirect(ctx, "/equipe/acces");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}
