import type { Middleware } from "koa";
import { Error as MongooseError } from "mongoose";
import { NotFound, Refusal } from "./errors.ts";
import { log } from "./log.ts";
import { page } from "./page.ts";
import type { Ctx, State } from "./state.ts";

const pages: Record<number, string> = { 404: "errors/not-found", 410: "errors/closed", 422: "errors/unprocessable", 429: "errors/too-many", 503: "errors/unavailable" };

type Link = { href: string; label: string } | null;

/** The one place that answers for what was thrown: a page for people, problem+json for programs. */
export const answerErrors: Middleware<State> = async (ctx, next) => {
  try {
    await next();
    if (ctx.status === 404 && ctx.body == null) answer(ctx as never, 404, "Cette page n’existe pas, ou n’est plus à cette adresse.", "not-found");
  } catch (error) {
    const { status, message, code } = verdict(error);
    if (status >= 500) log.error({ id: ctx.state.requestId, code, err: { message: (error as Error).message, stack: (error as Error).stack } });
    const { retryAfter, where, field } = error as { retryAfter?: number; where?: Link; field?: string };
    if (retryAfter) ctx.set("Retry-After", String(retryAfter));
    answer(ctx as never, status, message, code, where, field);
  }
};

function verdict(error: unknown) {
  if (error instanceof Refusal) return error;
  // An address or a form that names by an id what has none: nothing is there.
  if (error instanceof MongooseError.CastError && error.kind === "ObjectId") return new NotFound();
  const status = (error as { status?: number }).status ?? 500;
  if (status >= 400 && status < 500) return { status, message: "Cette requête n’est pas valable.", code: "bad-request" };
  return { status: status === 503 ? 503 : 500, message: "Une erreur est survenue de notre côté. Rien n’a été perdu de ce qui était enregistré.", code: "crash" };
}

function answer(ctx: Ctx, status: number, message: string, code: string, where: Link = null, field?: string) {
  ctx.status = status;
  ctx.state.csrf ??= "";
  ctx.state.person ??= null;
  if (ctx.path.startsWith("/api/") || !ctx.accepts("html")) {
    ctx.body = { type: "about:blank", title: message, status, code, ...(field ? { field } : {}), instance: ctx.state.requestId };
    ctx.type = "application/problem+json";
    return;
  }
  const name = pages[status] ?? (status < 500 ? "errors/unprocessable" : "errors/crash");
  ctx.body = page(ctx, name, { message, where, errorId: ctx.state.requestId });
  ctx.status = status;
}
