import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { documentOf } from "../../web/documentOf.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import type { Ctx, State } from "../../web/state.ts";
import { changeRecord } from "../records/changeRecord.ts";
import { needs } from "../rights/needs.ts";
import { maySee } from "../rights/scope.ts";
import { Company } from "./company.ts";
import { companyRecord } from "./companyRecord.ts";

/** Somebody of the staff has checked what was typed by hand. */
export const checkRoutes = new Router<State>({ prefix: "/equipe/entreprises/:company" }).post("/verification", needs("records.write"), check);

async function check(ctx: Ctx) {
  const company = await documentOf(ctx.params.company, id => Company.findById(id));
  if (!maySee(ctx.state.person!, company)) throw new NotFound();
  await changeRecord({ kind: companyRecord, id: company._id, facts: { toCheck: false }, by: ctx.state.person! });
  localRedirect(ctx, `/equipe/entreprises/${company._id}`);
}
