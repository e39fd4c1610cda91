import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Company } from "../companies/company.ts";
import { Ambassador } from "./ambassador.ts";
import { changeOffer } from "./changeOffer.ts";
import { keptOffer, typedOffer } from "./offerForm.ts";
import { offerView } from "./offerView.ts";

/** Ambassadors change what they offer, on the page that their letters lead to. */
export const offerRoutes = new Router<State>({ prefix: "/ambassadeurs/:ambassador/proposition" }).get("/", show).post("/", change);

async function show(ctx: Ctx) {
  const ambassador = await theirs(ctx);
  const employer = ambassador.employer ? await Company.findById(ambassador.employer) : null;
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "ambassadors/offer", { url: urlOf(ambassador), ...offerView(keptOffer(ambassador, employer?.siren ?? "", new Date())) });
}

async function change(ctx: Ctx) {
  const [ambassador, typed] = [await theirs(ctx), typedOffer(ctx.request.body)];
  try {
    await changeOffer(ambassador, typed);
    localRedirect(ctx, urlOf(ambassador));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "ambassadors/offer", { url: urlOf(ambassador), ...offerView(typed), problems });
  }
}

const urlOf = ({ publicId }: Ambassador) => `/ambassadeurs/${publicId}`;
const theirs = async (ctx: Ctx) => orNotFound(await Ambassador.findOne({ publicId: ctx.params.ambassador ?? "" }));
