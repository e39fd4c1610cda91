import { createHash } from "node:crypto";
import { pipeline } from "node:stream";
import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { askedFilter } from "./askedFilter.ts";
import { charterArchive } from "./archive.ts";
import { ExportRun } from "./exportRun.ts";
import { exportView } from "./exportView.ts";
import { firstByte, fromByte } from "./fromByte.ts";
import { listedIn } from "./listed.ts";
import { startExport } from "./startExport.ts";

/** The charters of a filter as one file: settled first, then streamed, again if need be, with its progress. */
export const exportRoutes = new Router<State>({ prefix: "/equipe/exports" })
  .use(needs("lists.export"))
  .post("/", start)
  .get("/:run.json", async ctx => void (ctx.body = exportView(await theirs(ctx))))
  .get("/:run.zip", send)
  .get("/:run", async ctx => void (ctx.body = page(ctx, "staff/export", exportView(await theirs(ctx)))));

const theirs = (ctx: Ctx) => documentOf(ctx.params.run, id => ExportRun.findOne({ _id: id, person: ctx.state.person!._id }));

async function start(ctx: Ctx) {
  const person = ctx.state.person!;
  const { etat, departement } = fields(ctx.request.body, "etat", "departement");
  const run = await startExport({ person, filter: askedFilter({ status: etat, departement }) });
  localRedirect(ctx, `/equipe/exports/${run._id}`);
}

async function send(ctx: Ctx) {
  const run = await theirs(ctx);
  const charters = await listedIn(run);
  const tag = `"${createHash("sha256").update(charters.map(({ sha256 }) => sha256).join()).digest("hex").slice(0, 32)}"`;
  let done = 0;
  const { bytes, stream } = await charterArchive(charters, () => void ((done += 1) % 10 === 0 || done === charters.length ? note(run, done, bytes) : null));
  const again = ctx.get("if-range") && ctx.get("if-range") !== tag ? null : firstByte(ctx.get("range"), bytes);
  ctx.status = again === null ? 200 : 206;
  ctx.type = "application/zip";
  ctx.attachment("chartes.zip");
  ctx.set({ "Cache-Control": "no-store", "Accept-Ranges": "bytes", ETag: tag });
  if (again !== null) ctx.set("Content-Range", `bytes ${again}-${bytes - 1}/${bytes}`);
  ctx.compress = false;
  ctx.body = pipeline(stream, fromByte(again ?? 0), () => {});
  ctx.length = bytes - (again ?? 0);
}

const note = (run: Pick<ExportRun, "_id">, done: number, bytes: number) => void ExportRun.updateOne({ _id: run._id }, { $set: { done, bytes } }).exec();
