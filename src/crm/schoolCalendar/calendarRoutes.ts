import Router from "@koa/router";
import { isValidObjectId } from "mongoose";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { needs } from "../rights/needs.ts";
import { calendarView } from "./calendarView.ts";
import { changeBreak } from "./changeBreak.ts";
import type { TypedBreak } from "./readBreak.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { ownZone } from "./schoolCalendar.ts";

/** The school holidays, as the staff keep them. */
export const calendarRoutes = new Router<State>({ prefix: "/equipe/calendrier-scolaire" })
  .use(needs("calendar.keep"))
  .get("/", ctx => show(ctx, null, null, noProblems()))
  .post("/", ctx => change(ctx, null, typed(ctx)))
  .get("/:break", async ctx => show(ctx, await theirs(ctx), null, noProblems()))
  .post("/:break", async ctx => change(ctx, await theirs(ctx), typed(ctx)))
  .post("/:break/retrait", async ctx => change(ctx, await theirs(ctx), null));

const typed = (ctx: Ctx) => fields(ctx.request.body, "name", "from", "back", "source", "checkedOn");
const theirs = async (ctx: Ctx) => orNotFound(isValidObjectId(ctx.params.break) ? await SchoolBreak.findOne({ _id: ctx.params.break, zone: ownZone(), removed: false }) : null);

async function show(ctx: Ctx, one: SchoolBreak | null, form: TypedBreak | null, problems: Problems) {
  ctx.body = page(ctx, "schoolCalendar/calendar", { ...(await calendarView(one, form, pageNumber(ctx, 100))), problems });
}

async function change(ctx: Ctx, one: SchoolBreak | null, form: TypedBreak | null) {
  try {
    await changeBreak({ id: one?._id ?? null, edition: Number(fields(ctx.request.body, "edition").edition || "-1"), typed: form, by: ctx.state.person! });
    localRedirect(ctx, "/equipe/calendrier-scolaire");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, one, form, problems);
  }
}
