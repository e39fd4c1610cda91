import Router from "@koa/router";
import type { Middleware } from "koa";
import type { Types } from "mongoose";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { uploadOf } from "../../web/uploads.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { needs } from "../rights/needs.ts";
import { addFile, removeFile } from "./addFile.ts";
import { addNote, removeNote } from "./addNote.ts";
import { addTask, finishTask } from "./addTask.ts";
import { putAway, takeBack } from "./putAway.ts";
import { RecordFile } from "./recordFile.ts";
import { recordView } from "./recordView.ts";
import { kindIn, subjectOf, theirRecord } from "./theirRecord.ts";

type At = { ctx: Ctx; kind: RecordKind; row: Row };
const writes = needs("records.write") as Middleware as never;

/** One record of any kind, and everything that hangs on it. An address of another feature is left to it. */
export const recordRoutes = new Router<State>({ prefix: "/equipe/:kind/:record" })
  .get("/", needs("records.read"), at(async one => (one.row.mergedInto ? localRedirect(one.ctx, `/equipe/${one.kind.word}/${String(one.row.mergedInto as Types.ObjectId)}`) : show(one, noProblems(), {}))))
  .get("/fichiers/:file", needs("records.read"), at(sendFile))
  .post("/notes", writes, at(doing(({ ctx, ...one }) => addNote({ subject: subjectOf(one.kind, one.row), text: fields(ctx.request.body, "text").text, by: ctx.state.person! }), "notes")))
  .post("/notes/:note/retrait", writes, at(doing(({ ctx, kind, row }) => removeNote({ subject: subjectOf(kind, row), note: ctx.params.note!, by: ctx.state.person! }), "notes")))
  .post("/taches", writes, at(doing(newTask, "taches")))
  .post("/taches/:task/fin", writes, at(doing(({ ctx, kind, row }) => finishTask({ subject: subjectOf(kind, row), task: ctx.params.task!, by: ctx.state.person! }), "taches")))
  .post("/fichiers", writes, at(doing(({ ctx, kind, row }) => addFile({ subject: subjectOf(kind, row), file: uploadOf(ctx), by: ctx.state.person! }), "fichiers")))
  .post("/fichiers/:file/retrait", writes, at(doing(({ ctx, kind, row }) => removeFile({ subject: subjectOf(kind, row), file: ctx.params.file!, by: ctx.state.person! }), "fichiers")))
  .post("/suppression", writes, at(doing(({ ctx, kind, row }) => putAway({ kind, id: row._id, by: ctx.state.person! }), "")))
  .post("/restauration", writes, at(doing(({ ctx, kind, row }) => takeBack({ kind, id: row._id, by: ctx.state.person! }), "")));

function at(run: (one: At) => Promise<unknown>) {
  return async (ctx: Ctx, next: () => Promise<unknown>) => {
    const kind = kindIn(ctx);
    if (!kind) return next();
    await run({ ctx, kind, row: await theirRecord(ctx, kind) });
  };
}

async function show({ ctx, kind, row }: At, problems: Problems, form: object) {
  const before = typeof ctx.query.avant === "string" ? ctx.query.avant : null;
  ctx.body = page(ctx, "records/record", { ...(await recordView({ kind, row, person: ctx.state.person!, before, form })), problems });
}

/** Does the act and comes back to the record; a refusal is shown there with what was typed. */
function doing(act: (one: At) => Promise<unknown>, anchor: string) {
  return async (one: At) => {
    const { ctx, kind, row } = one;
    try {
      await act(one);
      localRedirect(ctx, `${kind.href(row)}${anchor ? `#${anchor}` : ""}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      await show({ ctx, kind, row: await theirRecord(ctx, kind) }, problems, fields(ctx.request.body, "text", "title", "dueOn", "assignee"));
    }
  };
}

function newTask({ ctx, kind, row }: At) {
  const typed = fields(ctx.request.body, "title", "dueOn", "assignee");
  return addTask({ subject: subjectOf(kind, row), about: { title: kind.title(row), href: kind.href(row) }, typed, by: ctx.state.person! });
}

async function sendFile({ ctx, kind, row }: At) {
  const { file = "" } = ctx.params;
  const found = await RecordFile.findOne({ _id: file, dossier: `${kind.model.modelName}/${row._id}` }).catch(() => null);
  if (!found) throw new NotFound();
  ctx.type = found.type;
  ctx.attachment(found.name);
  ctx.set({ "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" });
  ctx.body = Buffer.from(found.bytes);
}
