import { createHash } from "node:crypto";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { paperOf } from "../../../src/crm/sealing/paper.ts";
import { sealIdentity } from "../../../src/crm/sealing/sealIdentity.ts";
import { createDevelopmentIdentity } from "../../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../../src/pdf/seal/identity.ts";
import { judgePdf } from "../../../src/pdf/seal/judgePdf.ts";
import { seal } from "../../../src/pdf/seal/seal.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
let [charter, sealed, other] = [null as unknown as Charter, Buffer.alloc(0), Buffer.alloc(0)];
beforeAll(async () => {
  await sign("000901009", "un@exemple.fr");
  await sign("000901017", "deux@exemple.fr");
  const [first, second] = await Charter.find({ status: "active" }).sort({ signedAt: 1 });
  charter = first!;
  sealed = (await paperOf(first!, "sealed"))!;
  other = (await paperOf(second!, "sealed"))!;
});

async function sign(number: string, email: string) {
  const browser = here.visitor();
  await fillTo(browser, "code", { number, email });
  await browser.submit({ code: await codeOf(email) });
}

/** What the command says of this file when it knows the site's certificate and the hash that the page shows. */
const command = (pdf: Buffer) => judgePdf(pdf, { fingerprints: [sealIdentity().fingerprint], sha256: charter.sealedSha256! });
const page = async (pdf: Buffer) => (await here.visitor().get(`/v/${charter.publicId}?empreinte=${sha256(pdf)}`)).$("#resultat").text().trim();
const stranger = "Ce fichier n’est aucun de ceux de cette charte : il a été modifié, ou il vient d’ailleurs.";

test("the true file passes, at the command line and on the page", async () => {
  expect(command(sealed)).toMatchObject({ good: true, why: null });
  expect(await page(sealed)).toBe("Ce fichier est bien la charte scellée, à l’octet près.");
});

test("two thousand files with one bit changed are each refused, by both", async () => {
  const missed = [];
  let seed = 20261124;
  for (let i = 0; i < 2000; i += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    const forged = Buffer.from(sealed);
    forged[seed % sealed.length]! ^= 1 << (seed >> 16) % 8;
    if (judgePdf(forged, { fingerprints: [sealIdentity().fingerprint] }).good || (await page(forged)) !== stranger) missed.push(seed % sealed.length);
  }
  expect(missed).toEqual([]);
}, 180_000);

test("revisions appended after the seal, a swapped charter, the paper before its seal and another key's seal are refused, by both", async () => {
  const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Passerelle (essai)", at: new Date() });
  const base = (await paperOf(charter, "base"))!;
  const forgeries: [Buffer, string][] = [
    [Buffer.concat([sealed, Buffer.from("\n9 0 obj\n<< /Type /Page >>\nendobj\n%%EOF\n")]), "le fichier a été complété après le cachet"],
    [Buffer.concat([sealed, other]), "le fichier a été complété après le cachet"],
    [Buffer.concat([sealed, Buffer.from(" ")]), "le fichier a été complété après le cachet"],
    [other, "ce fichier porte un cachet valable, mais ce n’est pas celui qui est attendu"],
    [seal(base, readSealIdentity(keyPem, certPem), { at: charter.signedAt!, reason: "Charte", location: "28" }), "inconnu"],
    [Buffer.from("ceci n’est pas un PDF"), "le cachet manque, ou le fichier a été modifié"],
  ];
  for (const [pdf, why] of forgeries) {
    expect(command(pdf)).toMatchObject({ good: false, why: expect.stringContaining(why) });
    expect(await page(pdf)).toBe(stranger);
  }
  expect(command(base).good).toBe(false);
  expect(await page(base)).toContain("avant le cachet");
});

test("a hash that is none is told at once, and nothing personal is on the page", async () => {
  const answer = await here.visitor().get(`/v/${charter.publicId}?empreinte=abc`);
  expect(answer.$("#resultat").text().trim()).toBe("Une empreinte SHA-256 a 64 caractères, de 0 à 9 et de a à f.");
  expect(answer.$.html()).not.toMatch(/Lemoine|@exemple/);
});
