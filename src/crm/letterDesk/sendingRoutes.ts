import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Letter } from "../mail/letter.ts";
import { needs } from "../rights/needs.ts";
import { within } from "../rights/scope.ts";
import { liftBounce, sendAgain, setAside } from "./sendingActs.ts";
import { sendingView } from "./sendingView.ts";

/** One letter of the log: why it did not leave, and what may be done about it. */
export const sendingRoutes = new Router<State>({ prefix: "/equipe/envois/:letter" })
  .use(needs("letters.follow"))
  .get("/", async ctx => show(ctx, await theirs(ctx), noProblems()))
  .post("/renvoi", act(sendAgain))
  .post("/vu", act(setAside))
  .post("/deblocage", act(liftBounce));

const theirs = (ctx: Ctx) => documentOf(ctx.params.letter, id => Letter.findOne(within(ctx.state.person!, { _id: id })));

async function show(ctx: Ctx, letter: Letter, problems: Problems) {
  ctx.body = page(ctx, "letters/sending", { ...(await sendingView(letter)), problems });
}

function act(run: typeof setAside) {
  return async (ctx: Ctx) => {
    const letter = await theirs(ctx);
    try {
      await run({ letter, by: ctx.state.person! });
      localRedirect(ctx, `/equipe/envois/${letter._id}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      await show(ctx, await theirs(ctx), problems);
    }
  };
}
