import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addMinutes } from "date-fns";
import { adjustConfig, config, parseConfig } from "../../../src/config.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { counterSign } from "../../../src/crm/countersign/counterSign.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { paperOf } from "../../../src/crm/sealing/paper.ts";
import { sealCharters } from "../../../src/crm/sealing/sealCharters.ts";
import { verifySeal } from "../../../src/pdf/seal/verifySeal.ts";
import { passerelle } from "../../commands/passerelle.ts";
import { aColleague } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { aTimestampAuthority } from "../../support/tsa.ts";
import { codeOf, fillTo } from "../charters/ceremony.ts";

const here = site();
let tsa: Awaited<ReturnType<typeof aTimestampAuthority>>;
beforeAll(async () => {
  tsa = await aTimestampAuthority();
  adjustConfig({ TSA_URL: tsa.url });
});
afterAll(async () => {
  adjustConfig({ TSA_URL: undefined });
  await tsa.close();
});
const now = ({ _id }: Pick<Charter, "_id">) => Charter.findById(_id).orFail();

async function sign(number: string, email: string) {
  const manager = here.visitor();
  await fillTo(manager, "code", { number, email });
  const thanks = await manager.submit({ code: await codeOf(email) });
  return { thanks, charter: await Charter.findOne({ signatoryEmail: email }).orFail() };
}

test("with TSA_URL each paper bears a time-stamp, and verify-pdf says when and by whom", async () => {
  const charter = await aCharter();
  await counterSign({ charter, by: await aColleague("Camille Duval", "camille@region.example"), role: "Direction" });
  const papers = [(await paperOf(charter, "sealed"))!, (await paperOf(charter, "countersignature"))!];
  for (const pdf of papers) expect(verifySeal(pdf)).toMatchObject({ valid: true, coversWholeFile: true, stamp: { by: "Horodatage de la machine" } });
  const file = join(mkdtempSync(join(tmpdir(), "stamped-")), "x.pdf");
  writeFileSync(file, papers[0]!);
  const judged = passerelle(["verify-pdf", file], { SEAL_KEY: config().SEAL_KEY!, SEAL_CERT: config().SEAL_CERT! });
  expect(judged).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Cachet valable, tout le document est couvert \([0-9a-f]{64}\)\. Horodaté le \d\d\/\d\d\/\d{4} [\d:,]+ \(UTC\) par Horodatage de la machine \([0-9a-f]{64}\)\.\n$/) });
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("an authority that fails leaves the charter signed with the reason, it is tried again, the staff are told, and it ends well", async () => {
  tsa.mood = "refuses";
  const { thanks, charter } = await sign("000901009", "panne@exemple.fr");
  expect(thanks.$("main").text()).toContain("Le cachet électronique est en cours de pose");
  expect(await now(charter)).toMatchObject({ status: "signed", sealTries: 1, sealFault: "L’horodatage n’a pas pu être obtenu (TSA_URL) : HTTP 503." });
  let at = addMinutes(new Date(), 2);
  for (let round = 0; round < 3; round += 1) {
    await sealCharters(() => at);
    at = addMinutes(at, 61);
  }
  expect(await now(charter)).toMatchObject({ status: "signed", sealTries: 4 });
  expect((await mailbox("camille@region.example")).filter(({ template }) => template === "seal-fault")).toHaveLength(1);
  await expect(counterSign({ charter: await now(await aStampless()), by: await aColleague("Camille Duval", "camille@region.example"), role: "Direction" })).rejects.toMatchObject({ status: 503, retryAfter: 60 });

  tsa.mood = "well";
  await sealCharters(() => at);
  expect(verifySeal((await paperOf(charter, "sealed"))!).stamp).not.toBeNull();
  expect((await now(charter)).status).toBe("active");
});

/** A charter sealed while no authority was asked. */
async function aStampless() {
  adjustConfig({ TSA_URL: undefined });
  const charter = await aCharter();
  adjustConfig({ TSA_URL: tsa.url });
  return charter;
}

test("an authority that says nothing holds nobody: the signatory is thanked, and the try is given up", async () => {
  tsa.mood = "silent";
  const { thanks, charter } = await sign("000901017", "silence@exemple.fr");
  expect(thanks.$("h1").text()).toContain("est signée");
  expect((await now(charter)).status).toBe("signed");
  while (!(await now(charter)).sealFault) await new Promise(resolve => setTimeout(resolve, 200));
  expect((await now(charter)).sealFault).toMatch(/^L’horodatage n’a pas pu être obtenu \(TSA_URL\) : /);
  tsa.mood = "well";
}, 40_000);

test("an address that is none is told at start", () => {
  expect(() => parseConfig({ TSA_URL: "horodatage" })).toThrow("TSA_URL : l’adresse complète d’un service d’horodatage (RFC 3161) est attendue");
  expect(() => parseConfig({ TSA_URL: "ftp://x.example/" })).toThrow("TSA_URL : ");
});
