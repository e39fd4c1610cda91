import Router from "@koa/router";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { orNotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { Person } from "../people/person.ts";
import { record } from "../journal/record.ts";
import { newPublicId } from "../people/secrets.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { ambassadorFeed, teacherFeed } from "./visitFeed.ts";

/** The calendar an agenda subscribes to: whoever has its address reads it, and its owner may change the address. */
export const feedRoutes = new Router<State>()
  .get("/calendriers/:key.ics", feed)
  .get("/ambassadeurs/:ambassador/agenda", show)
  .post("/ambassadeurs/:ambassador/agenda", renew)
  .get("/demandes/:request/agenda", showTeacher)
  .post("/demandes/:request/agenda", renewTeacher);

async function feed(ctx: Ctx) {
  const key = ctx.params.key ?? "";
  const ambassador = await Ambassador.findOne({ feedKey: key });
  const teacher = ambassador ? null : orNotFound(await Person.findOne({ feedKey: key }));
  ctx.set("Cache-Control", "private, max-age=900");
  ctx.set("X-Robots-Tag", "noindex");
  ctx.body = ambassador ? await ambassadorFeed(ambassador, new Date()) : await teacherFeed(teacher!, new Date());
  ctx.type = "text/calendar; charset=utf-8";
}

const theirs = async (ctx: Ctx) => orNotFound(await Ambassador.findOne({ publicId: ctx.params.ambassador ?? "" }));

async function show(ctx: Ctx) {
  const { publicId, feedKey } = await theirs(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "ambassadors/agenda", { url: `/ambassadeurs/${publicId}`, feed: `${config().PUBLIC_URL}/calendriers/${feedKey}.ics` });
}

/** The old address answers no more. */
async function renew(ctx: Ctx) {
  const ambassador = await theirs(ctx);
  await unitOfWork(async () => {
    await Ambassador.updateOne({ _id: ambassador._id }, { $set: { feedKey: newPublicId() } });
    await record(ambassador, "ambassador.feed-renewed", ambassador, new Date());
  });
  localRedirect(ctx, `/ambassadeurs/${ambassador.publicId}/agenda`);
}

const asked = async (ctx: Ctx) => orNotFound(await SchoolRequest.findOne({ publicId: ctx.params.request ?? "" }));

async function showTeacher(ctx: Ctx) {
  const request = await asked(ctx);
  const teacher = orNotFound(await Person.findById(request.teacher));
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "ambassadors/agenda", { url: `/demandes/${request.publicId}`, feed: teacher.feedKey ? `${config().PUBLIC_URL}/calendriers/${teacher.feedKey}.ics` : null });
}

/** A teacher's calendar has an address once they ask for one; asked again, the old one answers no more. */
async function renewTeacher(ctx: Ctx) {
  const request = await asked(ctx);
  await unitOfWork(async () => {
    const teacher = await Person.findByIdAndUpdate(request.teacher, { $set: { feedKey: newPublicId() } }).orFail();
    await record(teacher, "person.feed-renewed", teacher, new Date());
  });
  localRedirect(ctx, `/demandes/${request.publicId}/agenda`);
}
