import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { values } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { chooseLetters, stopLetters } from "./chooseLetters.ts";
import { isStoppable, letterKinds, stoppableKinds } from "./kinds.ts";
import { mailboxOf } from "./mailbox.ts";
import { addressOf, choicesPath } from "./stopLink.ts";

/**
 * Which letters an address wants, by the link of any letter, without sign-in. Only a POST changes anything: a scanner that opens
 * the link changes nothing. The POST of one kind needs no form token: mail readers send it themselves (RFC 8058), and the link is a secret.
 */
export const choicesRoutes = new Router<State>({ prefix: "/courriels/:key" }).get("/", ctx => show(ctx, false)).post("/", choose).get("/:kind", ask).post("/:kind", stop);

async function show(ctx: Ctx, done: boolean) {
  const address = addressOf(ctx.params.key ?? "");
  const stopped = (await mailboxOf(address))?.stopped ?? [];
  ctx.set("Cache-Control", "no-store");
  ctx.set("Referrer-Policy", "no-referrer");
  const kinds = stoppableKinds.map(value => ({ value, ...letterKinds[value], checked: !stopped.includes(value) }));
  ctx.body = page(ctx, "mail/choices", { address, url: `/courriels/${ctx.params.key}`, kinds, done, always: letterKinds.personal });
}

async function choose(ctx: Ctx) {
  await chooseLetters(addressOf(ctx.params.key ?? ""), values(ctx.request.body, "kinds"));
  await show(ctx, true);
}

function theirKind(ctx: Ctx) {
  const { kind = "" } = ctx.params;
  if (!isStoppable(kind)) throw new NotFound();
  return kind;
}

async function ask(ctx: Ctx) {
  const address = addressOf(ctx.params.key ?? "");
  const kind = theirKind(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.set("Referrer-Policy", "no-referrer");
  ctx.body = page(ctx, "mail/stop", { address, label: letterKinds[kind].label, hint: letterKinds[kind].hint, url: ctx.path, all: `/courriels/${ctx.params.key}`, done: false });
}

async function stop(ctx: Ctx) {
  const address = addressOf(ctx.params.key ?? "");
  const kind = theirKind(ctx);
  await stopLetters(address, kind);
  ctx.body = page(ctx, "mail/stop", { address, label: letterKinds[kind].label, hint: letterKinds[kind].hint, url: ctx.path, all: choicesPath(address), done: true });
}
