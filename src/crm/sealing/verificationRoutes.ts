import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import { Charter } from "../charters/charter.ts";
import { pledgeLabels } from "../charters/pledges.ts";
import { Paper } from "./paper.ts";
import { charterStatuses, type CharterStatus } from "../charters/statuses.ts";

/** What anyone may check of a sealed charter: no e-mail, no name of a person. */
export const verificationRoutes = new Router<State>({ prefix: "/v" })
  .get("/:id.json", async ctx => void (ctx.body = (await proof(ctx)).json))
  .get("/:id/charte.pdf", download)
  .get("/:id", show);

async function show(ctx: Ctx) {
  const { charter, company, json } = await proof(ctx);
  ctx.set("X-Robots-Tag", "noindex");
  ctx.body = page(ctx, "charters/verification", {
    ...json,
    signedOn: frenchDay(charter.signedAt!),
    company: company.name,
    pledges: pledgeLabels(charter),
    reference: charter.reference,
    sealed: Boolean(charter.sealedAt),
    pdf: `/v/${charter.publicId}/charte.pdf`,
    justSigned: ctx.query.signee === "1",
  });
}

async function download(ctx: Ctx) {
  const { charter } = await proof(ctx);
  const paper = await Paper.findOne({ charter: charter._id, kind: "sealed" });
  if (!paper) throw new NotFound();
  ctx.type = "application/pdf";
  ctx.attachment(`charte-${charter.reference}.pdf`);
  ctx.body = Buffer.from(paper.bytes);
}

async function proof(ctx: Ctx) {
  const charter = await Charter.findOne({ publicId: ctx.params.id ?? "" });
  if (!charter?.signedAt) throw new NotFound();
  const company = await Company.findById(charter.company).orFail();
  const json = {
    status: charterStatuses[charter.status as CharterStatus].label,
    company: company.name,
    signedOn: charter.signedAt.toISOString(),
    charterVersion: charter.textVersion,
    sha256: charter.sealedSha256,
    sealFingerprint: charter.sealFingerprint,
  };
  return { charter, company, json };
}
