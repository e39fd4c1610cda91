import Router from "@koa/router";
import { needs } from "../../../crm/rights/needs.ts";
import { documentOf } from "../../../web/documentOf.ts";
import { fields } from "../../../web/fields.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { pageNumber } from "../../../web/paging.ts";
import { problemsIn } from "../../../web/problems.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { addVariant } from "./addVariant.ts";
import { askedOf } from "./askedOf.ts";
import { questionView, questionsView } from "./questionView.ts";
import { setAside } from "./settle.ts";
import { Unanswered } from "./unanswered.ts";

/** What the assistant could not answer, and what becomes of it. */
export const questionRoutes = new Router<State>({ prefix: "/atelier" })
  .use(needs("knowledge.edit"))
  .get("/", async ctx => void (ctx.body = page(ctx, "workshop/questions", await questionsView(askedOf(ctx), pageNumber(ctx, 1000)))))
  .get("/questions/:question", show)
  .post("/questions/:question/fiche", act(async (ctx, question) => addVariant({ question, ...fields(ctx.request.body, "entry", "words"), by: ctx.state.person! })))
  .post("/questions/:question/ecart", act(async (ctx, question) => setAside({ question, ...fields(ctx.request.body, "reason"), by: ctx.state.person! })));

const known = (ctx: Ctx) => documentOf(ctx.params.question, id => Unanswered.findById(id));

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "workshop/question", questionView(await known(ctx), { query: fields(ctx.query, "q").q }));
}

function act(run: (ctx: Ctx, question: Unanswered) => Promise<unknown>) {
  return async (ctx: Ctx) => {
    const question = await known(ctx);
    try {
      await run(ctx, question);
      localRedirect(ctx, `/atelier/questions/${question._id}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      ctx.body = page(ctx, "workshop/question", { ...questionView(await known(ctx), fields(ctx.request.body, "words", "entry", "reason", "query")), problems });
    }
  };
}
