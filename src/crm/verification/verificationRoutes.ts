import Router from "@koa/router";
import mongoose from "mongoose";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { type PaperKind, paperOf } from "../sealing/paper.ts";
import { proofOf } from "./proofOf.ts";
import { verificationView } from "./verificationView.ts";

/** What anyone may check of a signed charter: no e-mail, no name of a person. */
export const verificationRoutes = new Router<State>({ prefix: "/v" })
  .use(unlisted, gates.proofs.limited)
  .get("/:id.json", async ctx => void (ctx.body = (await proofOf(await signed(ctx))).json))
  .get("/:id/charte.pdf", ctx => download(ctx, "sealed", "charte"))
  .get("/:id/contre-signature.pdf", ctx => download(ctx, "countersignature", "contre-signature"))
  .get("/:id", show);

const signed = async (ctx: Ctx) => orNotFound(await Charter.findOne({ publicId: ctx.params.id ?? "", signedAt: mongoose.trusted({ $ne: null }) }));

/** Found or refused: search engines keep none of it. */
function unlisted(ctx: Ctx, next: () => Promise<unknown>) {
  ctx.set("X-Robots-Tag", "noindex");
  return next();
}

async function show(ctx: Ctx) {
  const charter = await signed(ctx);
  ctx.body = page(ctx, "charters/verification", await verificationView(charter, typeof ctx.query.empreinte === "string" ? ctx.query.empreinte : ""));
}

async function download(ctx: Ctx, kind: PaperKind, name: string) {
  const charter = await signed(ctx);
  const bytes = await paperOf(charter, kind);
  if (!bytes) throw new NotFound();
  ctx.type = "application/pdf";
  ctx.attachment(`${name}-${charter.reference}.pdf`);
  ctx.body = bytes;
}
