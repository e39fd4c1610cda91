import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { log } from "../../web/log.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import type { Charter } from "../charters/charter.ts";
import { charterUrl, charterView } from "./charterView.ts";
import { missingSteps } from "./missingSteps.ts";
import { sealCharters } from "../sealing/sealCharters.ts";
import { sendCode } from "./sendCode.ts";
import { signCharter } from "./signCharter.ts";
import { codeMinutes } from "./signingCode.ts";
import { theirCharter } from "./theirCharter.ts";

/** The signature itself: ask for a code, then give it back. */
export const signatureRoutes = new Router<State>({ prefix: "/charte/:charter" })
  .post("/code", askCode)
  .get("/signature", async ctx => showCode(ctx, noProblems()))
  .post("/signature", sign);

async function askCode(ctx: Ctx) {
  const { charter } = await theirCharter(ctx);
  const missing = missingSteps(charter)[0];
  if (missing) return localRedirect(ctx, `${charterUrl(charter)}/${missing}`);
  try {
    await sendCode({ charter, browser: browserOf(ctx) });
    localRedirect(ctx, `${charterUrl(charter)}/signature`);
  } catch (error) {
    await again(ctx, error);
  }
}

async function sign(ctx: Ctx) {
  const { charter } = await theirCharter(ctx);
  const code = fields(ctx.request.body, "code").code.replace(/\D/g, "");
  try {
    const context = { ip: ctx.ip, userAgent: ctx.get("user-agent").slice(0, 300), language: ctx.get("accept-language").slice(0, 100) };
    await signCharter({ charter, code, browser: browserOf(ctx), context });
  } catch (error) {
    return again(ctx, error);
  }
  await sealNow();
  localRedirect(ctx, `/v/${charter.publicId}?signee=1`);
}

/** Signed means committed. If the seal fails now the worker's next round makes it. */
const sealNow = () => sealCharters().catch(error => log.error({ err: { message: (error as Error).message } }, "seal"));

async function again(ctx: Ctx, error: unknown) {
  const problems = problemsIn(error);
  ctx.status = 422;
  await showCode(ctx, problems);
}

async function showCode(ctx: Ctx, problems: Problems) {
  const { charter, company } = await theirCharter(ctx);
  ctx.body = page(ctx, "charters/signature", { ...charterView(charter, company, problems), email: hidden(charter), minutes: codeMinutes });
}

const hidden = ({ signatoryEmail }: Charter) => signatoryEmail.replace(/^(.).*(@.*)$/, "$1…$2");
