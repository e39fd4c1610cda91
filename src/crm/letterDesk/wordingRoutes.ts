import Router from "@koa/router";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { LetterWording } from "../mail/letterWording.ts";
import type { Wording } from "../mail/readWording.ts";
import { needs } from "../rights/needs.ts";
import { backToHouse, saveWording } from "./saveWording.ts";
import { tryWording } from "./tryWording.ts";
import { wordingView, wordingsView, worded } from "./wordingView.ts";

/** The words of every letter the site sends, for staff of the whole Région: previewed on a record they see, tried on themselves. */
export const wordingRoutes = new Router<State>({ prefix: "/equipe/lettres" })
  .use(needs("letters.word"))
  .get("/", async ctx => void (ctx.body = page(ctx, "letters/letters", await wordingsView())))
  .get("/:template", open)
  .post("/:template", save)
  .post("/:template/maison", house);

function theirs(ctx: Ctx) {
  const { template = "" } = ctx.params;
  if (!worded.some(([name]) => name === template)) throw new NotFound();
  return template;
}

type Shown = { record: string; typed?: Wording | null; problems?: Problems; told?: string | null };

async function show(ctx: Ctx, { record, typed = null, problems = noProblems(), told = null }: Shown) {
  const view = orNotFound(await wordingView({ template: theirs(ctx), person: ctx.state.person!, record, typed }));
  ctx.body = page(ctx, "letters/letter", { ...view, problems, told });
}

/** The letter with the record asked; `version` puts an earlier text into the form, where it is saved or not. */
async function open(ctx: Ctx) {
  const [template, { fiche, version }] = [theirs(ctx), fields(ctx.query, "fiche", "version")];
  const older = /^\d{1,6}$/.test(version) ? await LetterWording.findOne({ template, version: Number(version) }).lean() : null;
  await show(ctx, { record: fiche, typed: older && { subject: older.subject, body: older.body } });
}

/** The same form previews, tries and saves: what was typed is never lost. */
async function save(ctx: Ctx) {
  const [template, by] = [theirs(ctx), ctx.state.person!];
  const { subject, body, seen, fiche: record, act } = fields(ctx.request.body, "subject", "body", "seen", "fiche", "act");
  const typed = { subject, body: body.replace(/\r\n?/g, "\n") };
  try {
    if (act === "essai") {
      await gates.letters.through(ctx, by.email, () => tryWording({ template, typed, record, by }));
      return await show(ctx, { record, typed, told: `Un essai part vers ${by.email}.` });
    }
    if (act === "apercu") return await show(ctx, { record, typed });
    await saveWording({ template, typed, seen: Number(seen || "x"), by });
    localRedirect(ctx, `/equipe/lettres/${template}${record ? `?fiche=${encodeURIComponent(record)}` : ""}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, { record, typed, problems });
  }
}

async function house(ctx: Ctx) {
  const template = theirs(ctx);
  await backToHouse({ template, by: ctx.state.person! });
  localRedirect(ctx, `/equipe/lettres/${template}`);
}
