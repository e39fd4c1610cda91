import Router from "@koa/router";
import { isValidObjectId } from "mongoose";
import { isoDay } from "../../../crm/french.ts";
import { needs } from "../../../crm/rights/needs.ts";
import { fields } from "../../../web/fields.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../../web/problems.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { withoutPlaceholders } from "../../redaction/placeholders.ts";
import { Unanswered } from "../questions/unanswered.ts";
import { caseWords } from "./choices.ts";
import { type EntryForm, blankForm } from "./entryForm.ts";
import { fieldsView } from "./entryView.ts";
import { newEntry } from "./newEntry.ts";
import { typedEntry } from "./typedEntry.ts";

/** An entry of the workshop's own, alone or from a question. Asked before `/fiches/:entry`. */
export const newEntryRoutes = new Router<State>({ prefix: "/atelier/fiches/nouvelle" }).use(needs("knowledge.edit")).get("/", open).post("/", create);

const theirs = async (id: string) => (isValidObjectId(id) ? await Unanswered.findOne({ _id: id, state: "open" }) : null);

function show(ctx: Ctx, form: EntryForm, question: string, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "workshop/new-entry", { form: fieldsView(form), question, help: caseWords, problems });
}

async function open(ctx: Ctx) {
  const question = await theirs(fields(ctx.query, "question").question);
  show(ctx, { ...blankForm, questions: question ? withoutPlaceholders(question.text) : "", topic: question?.topic ?? "" }, question ? String(question._id) : "");
}

async function create(ctx: Ctx) {
  const { question } = fields(ctx.request.body, "question");
  const by = ctx.state.person!;
  const form = typedEntry(ctx.request.body, blankForm, { id: String(by._id), today: isoDay(new Date()) });
  try {
    localRedirect(ctx, `/atelier/fiches/${await newEntry({ form, question: await theirs(question), by })}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, form, question, problems);
  }
}
