import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { gates } from "../../web/limits.ts";
import type { Ctx, State } from "../../web/state.ts";
import { dossierOf } from "../ceremony/dossier.ts";
import { Charter } from "../charters/charter.ts";
import { missingSteps } from "../charters/missingSteps.ts";
import { charterSheet } from "../sealing/charterSheet.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { Paper } from "../sealing/paper.ts";
import { SigningCode } from "./signingCode.ts";

/** The document before it is signed: as the draft would print it now, then the very bytes that a code stands for. */
export const documentRoutes = new Router<State>({ prefix: "/charte/:charter" }).get("/apercu.pdf", gates.documents.limited, preview).get("/document.pdf", bound);

async function preview(ctx: Ctx) {
  const { charter, company, text } = await dossierOf(ctx);
  if (missingSteps(charter, text).length) throw new NotFound();
  show(ctx, charter, await makePaper("charter", charterSheet(charter, company, text, new Date())));
}

/** For the browser that asked for the code, while the code stands for it: an answer changed since makes both worthless. */
async function bound(ctx: Ctx) {
  const charter = orNotFound(await Charter.findOne({ publicId: ctx.params.charter ?? "", status: "awaiting-code" }));
  const asked = orNotFound(await SigningCode.findOne({ charter: charter._id, browser: browserOf(ctx) }));
  const paper = orNotFound(await Paper.findOne({ charter: charter._id, kind: "base", sha256: asked.baseSha256 }));
  show(ctx, charter, Buffer.from(paper.bytes));
}

function show(ctx: Ctx, { reference }: Charter, bytes: Buffer) {
  ctx.type = "application/pdf";
  ctx.attachment(`charte-${reference}.pdf`, { type: "inline" });
  ctx.set("Cache-Control", "no-store");
  ctx.body = bytes;
}
