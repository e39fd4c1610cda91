import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { Delivery } from "../deliveries/delivery.ts";
import { rejectDelivery } from "../deliveries/rejectDelivery.ts";
import { voidCharter } from "../life/voidCharter.ts";
import { wakeByStaff } from "../life/wakeByStaff.ts";
import { withdrawCharter } from "../life/withdrawCharter.ts";
import { addNote, removeNote } from "../records/addNote.ts";
import { addTask, finishTask } from "../records/addTask.ts";
import { maySee } from "../rights/scope.ts";
import { evidenceAnnex } from "../evidence/evidenceAnnex.ts";
import { sealCharter } from "../sealing/sealCharter.ts";
import { charterDeskView } from "./charterDeskView.ts";

/** One charter as staff hold it: its facts, its timeline, and what they may do. */
export const charterDeskRoutes = new Router<State>({ prefix: "/equipe/chartes/:charter" })
  .use(needs("charters.follow"))
  .get("/", async ctx => show(ctx, noProblems()))
  .get("/preuve.pdf", annex)
  .post("/retrait", doing((charter, ctx) => withdrawCharter({ charter, reason: fields(ctx.request.body, "reason").reason, mover: "staff", by: ctx.state.person! })))
  .post("/annulation", doing((charter, ctx) => voidCharter({ charter, reason: fields(ctx.request.body, "fault").fault, by: ctx.state.person! }), () => "fault"))
  .post("/reveil", doing((charter, ctx) => wakeByStaff({ charter, reason: fields(ctx.request.body, "waking").waking, by: ctx.state.person! }), () => "waking"))
  .post("/taches", doing(newTask))
  .post("/taches/:task/fin", doing((charter, ctx) => finishTask({ subject: charter, task: ctx.params.task!, by: ctx.state.person! })))
  .post("/notes", doing((charter, ctx) => addNote({ subject: charter, text: fields(ctx.request.body, "text").text, by: ctx.state.person! })))
  .post("/notes/:note/retrait", doing((charter, ctx) => removeNote({ subject: charter, note: ctx.params.note!, by: ctx.state.person! })))
  .post("/cachet", doing(charter => sealCharter(charter).catch(() => {})))
  .post("/realisations/:delivery", doing(reject, ctx => `reason-${ctx.params.delivery}`));

async function theirs(ctx: Ctx) {
  const charter = await documentOf(ctx.params.charter, id => Charter.findById(id));
  if (!maySee(ctx.state.person!, charter)) throw new NotFound();
  return charter;
}

async function show(ctx: Ctx, problems: Problems, form: object = {}) {
  const before = Number.parseInt(String(ctx.query.avant ?? ""), 10) || null;
  ctx.body = page(ctx, "staff/charter", { ...(await charterDeskView(await theirs(ctx), { person: ctx.state.person!, page: pageNumber(ctx, 1000), before, form })), problems });
}

async function newTask(charter: Charter, ctx: Ctx) {
  const company = await Company.findById(charter.company).orFail();
  const about = { title: `${company.name} (${charter.reference})`, href: `/equipe/chartes/${charter._id}` };
  return addTask({ subject: charter, about, typed: fields(ctx.request.body, "title", "dueOn", "assignee"), by: ctx.state.person! });
}

async function reject(charter: Charter, ctx: Ctx) {
  const delivery = await documentOf(ctx.params.delivery, id => Delivery.findOne({ _id: id, charter: charter._id }));
  return rejectDelivery({ delivery, reason: fields(ctx.request.body, "reason").reason, by: ctx.state.person! });
}

/** Does the act and comes back; a refusal is shown on the same page, at `field` where the act says « reason ». */
function doing(act: (charter: Charter, ctx: Ctx) => Promise<unknown>, field: (ctx: Ctx) => string = () => "reason") {
  return async (ctx: Ctx) => {
    const charter = await theirs(ctx);
    try {
      await act(charter, ctx);
      localRedirect(ctx, `/equipe/chartes/${charter._id}`);
    } catch (error) {
      const { list } = problemsIn(error);
      const told = list.map(one => ({ ...one, field: one.field === "reason" ? field(ctx) : one.field }));
      ctx.status = 422;
      await show(ctx, { list: told, byField: Object.fromEntries(told.map(one => [one.field, one.message])) }, fields(ctx.request.body, "text", "title", "dueOn", "assignee"));
    }
  };
}

async function annex(ctx: Ctx) {
  const charter = await theirs(ctx);
  ctx.body = await evidenceAnnex(charter);
  ctx.type = "application/pdf";
  ctx.attachment(`preuve-${charter.reference}.pdf`);
  ctx.set("Cache-Control", "no-store");
}
