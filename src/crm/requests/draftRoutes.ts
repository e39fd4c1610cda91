import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { School } from "../schools/school.ts";
import { referentOf } from "../territories/referentOf.ts";
import { RequestDraft } from "./requestDraft.ts";
import { blankRequest, type RequestForm, type RequestTicked } from "./requestForm.ts";
import { requestView, schoolCard } from "./requestView.ts";

/** A request that was put aside comes back as it was typed, ready to be sent. */
export const requestDraftRoutes = new Router<State>({ prefix: "/demandes/brouillons" }).get("/:draft", async (ctx: Ctx) => {
  const draft = orNotFound(await RequestDraft.findOne({ publicId: ctx.params.draft ?? "" }));
  const school = orNotFound(await School.findById(draft.school));
  const usual = blankRequest();
  const typed = { form: { ...usual.form, ...(draft.form as Partial<RequestForm>) }, ticked: { ...usual.ticked, ...(draft.ticked as Partial<RequestTicked>) } };
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "requests/new", { school: schoolCard(school), ...requestView(typed), referent: await referentOf(school.zone) });
});
