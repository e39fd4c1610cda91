import Router from "@koa/router";
import { isoDay } from "../../../crm/french.ts";
import { needs } from "../../../crm/rights/needs.ts";
import { orNotFound } from "../../../web/errors.ts";
import { fields, longText } from "../../../web/fields.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { pageNumber } from "../../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../../web/problems.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { blankForm, formOf } from "./entryForm.ts";
import { type Typed, entryView } from "./entryView.ts";
import { draftsView, entriesView } from "./listView.ts";
import { OverlayVersion } from "./overlayVersion.ts";
import { saveDraft } from "./saveDraft.ts";
import { type Standing, standingOf } from "./standing.ts";
import { textOf } from "./textOf.ts";
import { typedEntry } from "./typedEntry.ts";

/** The entries of the base as the workshop edits them. */
export const entryRoutes = new Router<State>({ prefix: "/atelier" })
  .use(needs("knowledge.edit"))
  .get("/fiches", list)
  .get("/brouillons", async ctx => void (ctx.body = page(ctx, "workshop/drafts", await draftsView())))
  .get("/fiches/:entry", open)
  .post("/fiches/:entry", save);

async function list(ctx: Ctx) {
  const { q, theme } = fields(ctx.query, "q", "theme");
  ctx.body = page(ctx, "workshop/entries", await entriesView({ query: q, topic: theme, number: pageNumber(ctx, 200) }));
}

const known = async (ctx: Ctx) => orNotFound(await standingOf(ctx.params.entry ?? ""));

async function show(ctx: Ctx, standing: Standing, typed: Typed, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "workshop/entry", { ...(await entryView(standing, ctx.state.person!, typed)), problems });
}

/** By fields, or as the whole text; `version` puts an earlier text into the form, where it is saved or not. */
async function open(ctx: Ctx) {
  const [standing, { vue, jour, version }] = [await known(ctx), fields(ctx.query, "vue", "jour", "version")];
  const older = /^\d{1,6}$/.test(version) ? await OverlayVersion.findOne({ entry: standing.entry, edition: Number(version) }).lean() : null;
  await show(ctx, standing, { whole: vue === "texte", day: /^\d{4}-\d{2}-\d{2}$/.test(jour) ? jour : "", older: older?.text || null });
}

/** The same form shows and saves: what was typed is never lost. */
async function save(ctx: Ctx) {
  const [standing, by] = [await known(ctx), ctx.state.person!];
  const { act, seen, note, day, view } = fields(ctx.request.body, "act", "seen", "note", "day", "view");
  const whole = view === "text";
  const form = whole ? undefined : typedEntry(ctx.request.body, formOf(standing.text) ?? blankForm, { id: String(by._id), today: isoDay(new Date()) });
  const text = form ? textOf(form) : longText(ctx.request.body, "text").replace(/\r\n?/g, "\n");
  const typed: Typed = { text, whole, note, day, seen: Number(seen), ...(form ? { form } : {}) };
  try {
    if (act === "voir") return await show(ctx, standing, typed);
    await saveDraft({ standing, text, seen: Number(seen || "x"), whole, note: note.slice(0, 300), by });
    localRedirect(ctx, `/atelier/fiches/${standing.entry}${whole ? "?vue=texte" : ""}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, standing, typed, problems);
  }
}
