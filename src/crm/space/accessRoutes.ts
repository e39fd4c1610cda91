import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Membership } from "../companies/membership.ts";
import { decideJoin } from "../memberships/decideJoin.ts";
import { JoinRequest } from "../memberships/joinRequest.ts";
import { theirCompany } from "./theirCompany.ts";

/** Who speaks for the company, and who asks to: for its administrators. */
export const accessRoutes = new Router<State>({ prefix: "/entreprise/:slug/acces" }).use(signedIn).get("/", ctx => show(ctx, noProblems())).post("/", decide);

async function theirs(ctx: Ctx) {
  const room = await theirCompany(ctx);
  if (!room.admin) throw new NotFound();
  return room;
}

async function show(ctx: Ctx, problems: Problems) {
  const { company } = await theirs(ctx);
  const [members, waiting] = await Promise.all([
    Membership.find({ company: company._id }).limit(100).populate<{ person: { name: string; email: string } }>("person", "name email"),
    JoinRequest.find({ company: company._id, status: "waiting" }).sort({ createdAt: 1 }).limit(100),
  ]);
  const view = {
    url: `/entreprise/${company.slug}`,
    name: company.name,
    members: members.map(({ person, admin }) => `${person.name}, ${person.email}${admin ? " (administre l’espace)" : ""}`),
    waiting: waiting.map(one => ({ id: String(one._id), name: one.name, words: `${one.role}, ${one.email}` })),
  };
  ctx.body = page(ctx, "space/access", { ...view, problems });
}

async function decide(ctx: Ctx) {
  const { company } = await theirs(ctx);
  const { asked, answer } = fields(ctx.request.body, "asked", "answer");
  const found = await documentOf(asked, id => JoinRequest.findOne({ _id: id, company: company._id }));
  try {
    await decideJoin({ asked: found, approve: answer === "oui", by: ctx.state.person! });
    localRedirect(ctx, `/entreprise/${company.slug}/acces`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}
