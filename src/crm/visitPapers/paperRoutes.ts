import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { makePdf } from "../../pdf/worker/makePdf.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { sealPaper } from "../sealing/sealPaper.ts";
import { schoolYear } from "../schoolCalendar/schoolYear.ts";
import { visitBehind } from "../visits/visitBehind.ts";
import { briefingSheet } from "./briefingSheet.ts";
import { certificateSheet } from "./certificateSheet.ts";
import { kit, kitSource } from "./kit.ts";
import { tickCall } from "./tickCall.ts";

/** What a visit needs on paper: the briefing, its kit on a phone, and the volunteer's certificate of a school year. */
export const paperRoutes = new Router<State>()
  .get("/visites/:visit/fiche.pdf", briefing)
  .get("/visites/:visit/preparation", prepare)
  .post("/visites/:visit/preparation", tick)
  .get("/ambassadeurs/:ambassador/attestation.pdf", certificate);

const known = async (ctx: Ctx) => orNotFound(await visitBehind(ctx.params.visit ?? ""));

async function briefing(ctx: Ctx) {
  await gates.documents.allow(ctx);
  const { visit } = await known(ctx);
  send(ctx, await makePdf("visitBriefing", await briefingSheet(visit, new Date())), "fiche-rencontre.pdf");
}

async function prepare(ctx: Ctx) {
  const { visit, key } = await known(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visitPapers/prepare", { url: `/visites/${key}`, when: frenchMoment(visit.startsAt), kit, source: kitSource, called: visit.calledAt ? frenchMoment(visit.calledAt) : null });
}

async function tick(ctx: Ctx) {
  const { visit, key } = await known(ctx);
  await tickCall({ visit, called: fields(ctx.request.body, "called").called === "oui" });
  localRedirect(ctx, `/visites/${key}/preparation`);
}

async function certificate(ctx: Ctx) {
  await gates.documents.allow(ctx);
  const [ambassador, at] = [orNotFound(await Ambassador.findOne({ publicId: ctx.params.ambassador ?? "" })), new Date()];
  const first = Number(/^(\d{4})-\d{4}$/.exec(String(ctx.query.annee ?? schoolYear(at).name))?.[1]);
  const sheet = orNotFound(first >= 2000 && first <= 2200 ? await certificateSheet(ambassador, first, at) : null);
  send(ctx, await sealPaper(await makePdf("visitCertificate", sheet), { at, reason: `Attestation ${sheet.year}` }, at), `attestation-${sheet.year}.pdf`);
}

function send(ctx: Ctx, bytes: Buffer, name: string) {
  ctx.set("Cache-Control", "no-store");
  ctx.type = "application/pdf";
  ctx.attachment(name, { type: "inline" });
  ctx.body = bytes;
}
