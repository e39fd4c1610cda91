import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { CharterText } from "../charterTexts/charterText.ts";
import { removeCommitment } from "./removeCommitment.ts";
import { saveCommitment } from "./saveCommitment.ts";
import { commitmentView } from "./textView.ts";

/** One commitment of a text that is being written: `nouveau` for one more. */
export const commitmentRoutes = new Router<State>({ prefix: "/equipe/textes/:version/engagements/:name" }).use(needs("texts.write")).get("/", show).post("/", save).post("/retrait", remove);

async function theirs(ctx: Ctx) {
  const text = orNotFound(await CharterText.findOne({ version: ctx.params.version ?? "", status: "draft" }));
  const fresh = ctx.params.name === "nouveau";
  const one = fresh ? null : orNotFound(text.commitments.find(({ name }) => name === ctx.params.name));
  return { text, one };
}

async function show(ctx: Ctx) {
  const { text, one } = await theirs(ctx);
  ctx.body = page(ctx, "texts/commitment", commitmentView(text, one, null));
}

async function save(ctx: Ctx) {
  const { text, one } = await theirs(ctx);
  const typed = fields(ctx.request.body, "label", "help", "group", "unit");
  try {
    await saveCommitment({ text, name: one?.name ?? null, typed, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/textes/${text.version}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "texts/commitment", { ...commitmentView(text, one, typed), problems });
  }
}

async function remove(ctx: Ctx) {
  const { text, one } = await theirs(ctx);
  try {
    await removeCommitment({ text, name: orNotFound(one).name, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/textes/${text.version}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "texts/commitment", { ...commitmentView(text, one, null), problems });
  }
}
