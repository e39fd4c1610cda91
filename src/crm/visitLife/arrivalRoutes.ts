import Router from "@koa/router";
import { config } from "../../config.ts";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { qrShape } from "../factors/qrShape.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { arrivalView } from "./arrivalView.ts";
import { checkIn } from "./checkIn.ts";

/** The QR code that a school puts at its door, and the page it opens, where those who come say that they are there. */
export const arrivalRoutes = new Router<State>().get("/demandes/:request/accueil", poster).get("/arrivees/:key", async ctx => show(ctx, noProblems())).post("/arrivees/:key", arrive);

async function poster(ctx: Ctx) {
  const request = orNotFound(await SchoolRequest.findOne({ publicId: ctx.params.request ?? "" }));
  const url = `${config().PUBLIC_URL}/arrivees/${request.arrivalKey}`;
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "requests/poster", { back: `/demandes/${request.publicId}`, school: (await School.findById(request.school).orFail()).name, url, qr: qrShape(url) });
}

async function show(ctx: Ctx, problems: Problems) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visits/arrivals", { ...(await arrivalView(await behind(ctx))), problems });
}

async function arrive(ctx: Ctx) {
  const request = await behind(ctx);
  try {
    await checkIn({ request, visit: fields(ctx.request.body, "visit").visit });
    localRedirect(ctx, `/arrivees/${request.arrivalKey}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}

const behind = async (ctx: Ctx) => orNotFound(await SchoolRequest.findOne({ arrivalKey: ctx.params.key ?? "" }));
