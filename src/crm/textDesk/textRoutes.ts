import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields, longText } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { changeText } from "./changeText.ts";
import { CharterText } from "../charterTexts/charterText.ts";
import { publishText } from "./publishText.ts";
import { readBody } from "../charterTexts/readBody.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { startText } from "./startText.ts";
import { specimen } from "./specimen.ts";
import { previewView, textView, textsView } from "./textView.ts";

/** The texts of the charter, for staff of the whole Région: written, previewed, published once. */
export const textRoutes = new Router<State>({ prefix: "/equipe/textes" })
  .use(needs("texts.write"))
  .get("/", async ctx => void (ctx.body = page(ctx, "texts/texts", await textsView())))
  .post("/", start)
  .get("/:version", async ctx => show(ctx, noProblems()))
  .post("/:version", save)
  .post("/:version/apercu", preview)
  .get("/:version/apercu.pdf", pdf)
  .post("/:version/publication", publish);

const theirs = async (ctx: Ctx) => orNotFound(await CharterText.findOne({ version: ctx.params.version ?? "" }));

async function start(ctx: Ctx) {
  try {
    const text = await startText(ctx.state.person!);
    localRedirect(ctx, `/equipe/textes/${text.version}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "texts/texts", { ...(await textsView()), problems });
  }
}

async function show(ctx: Ctx, problems: Problems, form: object = {}) {
  ctx.body = page(ctx, "texts/text", { ...textView(await theirs(ctx), form), problems });
}

async function save(ctx: Ctx) {
  const [text, form] = [await theirs(ctx), { body: longText(ctx.request.body, "body"), ...fields(ctx.request.body, "seen") }];
  try {
    await changeText({ text: { _id: text._id, updatedAt: new Date(form.seen) }, set: { blocks: readBody(form.body) }, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/textes/${text.version}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, { body: form.body });
  }
}

async function preview(ctx: Ctx) {
  await theirs(ctx);
  ctx.body = page(ctx, "texts/preview", previewView(longText(ctx.request.body, "body")));
}

async function pdf(ctx: Ctx) {
  ctx.type = "application/pdf";
  ctx.set("Cache-Control", "no-store");
  ctx.body = await makePaper("charter", specimen(await theirs(ctx)));
}

async function publish(ctx: Ctx) {
  const text = await theirs(ctx);
  const { day } = fields(ctx.request.body, "day");
  try {
    await publishText({ text, day, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/textes/${text.version}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, { day });
  }
}
