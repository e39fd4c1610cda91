import type { Middleware } from "koa";
import { primaryAnswers } from "../database/connect.ts";
import { Letter } from "../crm/mail/letter.ts";
import { sealFault, sealIsRead } from "../crm/sealing/sealFault.ts";
import { version } from "./version.ts";
import { leaving } from "./leaving.ts";

/** For machines that watch: alive, ready, which build. Before everything else, so that a full house still answers. */
export const health: Middleware = async (ctx, next) => {
  if (ctx.path === "/healthz") ctx.body = { status: "ok" };
  else if (ctx.path === "/version") ctx.body = version();
  else if (ctx.path === "/readyz") await ready(ctx);
  else return next();
};

/** A seal past its date is told, and takes nobody out: companies sign, and their charters wait for the seal. */
async function ready(ctx: { status: number; body: unknown }) {
  const database = await primaryAnswers();
  const outbox = database && (await outboxIsYoung());
  const key = sealIsRead();
  ctx.status = database && outbox && key && !leaving() ? 200 : 503;
  ctx.body = { status: ctx.status === 200 ? "ready" : "not ready", database, outbox, key, seal: !sealFault(), leaving: leaving() };
}

/** A letter still untried ten minutes after it was due: nobody is sending. */
async function outboxIsYoung(at = Date.now()) {
  const oldest = await Letter.findOne({ status: "waiting", tries: 0 }).sort({ dueAt: 1 }).select("dueAt");
  return !oldest || at - oldest.dueAt.getTime() < 600_000;
}
