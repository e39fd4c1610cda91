import { setTimeout } from "node:timers/promises";
import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { Refusal } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { type Dossier, dossierOf, draftOf } from "../ceremony/dossier.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { missingSteps } from "../charters/missingSteps.ts";
import { channelOf } from "./channelOf.ts";
import { sealNow } from "./sealNow.ts";
import { sendCode } from "./sendCode.ts";
import { signCharter } from "./signCharter.ts";
import { signedHere } from "./signedHere.ts";
import { codeView } from "./signatureView.ts";

/** The signature itself: ask for a code, then give it back. */
export const signatureRoutes = new Router<State>({ prefix: "/charte/:charter" })
  .post("/code", askCode)
  .get("/signature", async ctx => show(ctx, noProblems(), () => dossierOf(ctx)))
  .post("/signature", sign);

async function askCode(ctx: Ctx) {
  const { charter, text } = await dossierOf(ctx);
  const missing = missingSteps(charter, text)[0];
  if (missing) return localRedirect(ctx, `${charterUrl(charter)}/${missing}`);
  try {
    const channel = channelOf(fields(ctx.request.body, "channel", "phone"));
    const [gate, to] = channel.kind === "sms" ? [gates.messages, channel.number] : [gates.letters, charter.signatoryEmail];
    await gate.through(ctx, to, () => sendCode({ charter, browser: browserOf(ctx), channel }));
    localRedirect(ctx, `${charterUrl(charter)}/signature`);
  } catch (error) {
    await again(ctx, error);
  }
}

async function sign(ctx: Ctx) {
  // A second click, or the back button, finds the charter signed by this very browser: the same thanks.
  if (await signedHere(ctx)) return localRedirect(ctx, `/charte/${ctx.params.charter}/merci`);
  const { charter } = await draftOf(ctx);
  const code = fields(ctx.request.body, "code").code.replace(/\D/g, "");
  try {
    const context = { ip: ctx.ip, userAgent: ctx.get("user-agent").slice(0, 300), language: ctx.get("accept-language").slice(0, 100) };
    await signCharter({ charter, code, browser: browserOf(ctx), context });
  } catch (error) {
    if (await signedHere(ctx) || (isSecondClick(error) && (await signedSoon(ctx)))) return localRedirect(ctx, `${charterUrl(charter)}/merci`);
    return again(ctx, error);
  }
  await sealNow(charter);
  localRedirect(ctx, `${charterUrl(charter)}/merci`);
}

/** What the second of two clicks is told: the first one is signing, and may be an instant from being there. */
const isSecondClick = (error: unknown) => error instanceof Refusal && ["charter-changed", "charter-in-force", "code-elsewhere"].includes(error.code);

async function signedSoon(ctx: Ctx, tries = 8): Promise<boolean> {
  await setTimeout(150);
  return Boolean(await signedHere(ctx)) || (tries > 1 && signedSoon(ctx, tries - 1));
}

async function again(ctx: Ctx, error: unknown) {
  const problems = problemsIn(error);
  ctx.status = 422;
  await show(ctx, problems, () => draftOf(ctx));
}

async function show(ctx: Ctx, problems: Problems, dossier: () => Promise<Dossier>) {
  if (await signedHere(ctx)) return localRedirect(ctx, `/charte/${ctx.params.charter}/merci`);
  ctx.body = page(ctx, "charters/signature", await codeView(await dossier(), browserOf(ctx), problems));
}
