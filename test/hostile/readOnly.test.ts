import mongoose from "mongoose";
import { routers } from "../../src/app.ts";
import { Charter } from "../../src/crm/charters/charter.ts";
import { CharterText } from "../../src/crm/charterTexts/charterText.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { inviteCompany } from "../../src/crm/charterInvites/inviteCompany.ts";
import { sendDraft } from "../../src/crm/drafts/sendDraft.ts";
import { Letter } from "../../src/crm/mail/letter.ts";
import { confirmRequest } from "../../src/crm/matching/confirmRequest.ts";
import { askToJoin } from "../../src/crm/memberships/askToJoin.ts";
import { Visit } from "../../src/crm/visits/visit.ts";
import type { Person } from "../../src/crm/people/person.ts";
import { as } from "../support/as.ts";
import { aRequest, anAmbassador } from "../support/build.ts";
import { aCharterWithItsCode } from "../support/charters.ts";
import { mailbox } from "../support/mailbox.ts";
import { normandie } from "../support/records.ts";
import { site } from "../support/site.ts";
import { aWorld } from "../crm/rights/world.ts";

const here = site();
normandie();
let world: Awaited<ReturnType<typeof aWorld>>;
let draft: Charter;
let visit: Visit;

/** The world, with a draft begun under an earlier text, forwarded and invited to; a request sent to its ambassador; a visit; a sign-in link. */
beforeAll(async () => {
  world = await aWorld();
  ({ charter: draft } = await aCharterWithItsCode());
  const company = await Company.findById(draft.company).orFail();
  await sendDraft({ charter: draft, company, who: "signatory", recipient: "Lou Martin", email: "lou@exemple.fr", sender: "Ali Sylla" });
  await inviteCompany({ line: 1, email: "invitee@exemple.fr", name: "Nora Petit", company, fault: null }, "essai", world.people.administrator);
  await askToJoin({ company: await Company.findById(world.ids.company).orFail(), name: "Ali Sylla", role: "Apprenti", email: "ali@exemple.fr" });
  const ambassador = await anAmbassador();
  await confirmRequest(await aRequest({ trades: ["batiment"] }));
  const request = await aRequest();
  visit = await Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, departement: "14", format: "talk", startsAt: new Date(Date.now() - 86_400_000) });
  const visitor = here.visitor();
  await visitor.get("/connexion");
  await visitor.submit({ email: world.people.member.email });
  await CharterText.create({ ...(await CharterText.findOne({ status: "published" }).orFail()).toObject(), _id: new mongoose.Types.ObjectId(), version: "2026-9", datedOn: new Date(Date.now() - 1000), status: "published" });
}, 120_000);

/** Every document of the house, by collection, but for what counts visits: sessions, limits, the seen day of a person. */
async function everything() {
  const kept: Record<string, string> = {};
  for (const [name, model] of Object.entries(mongoose.models)) {
    if (["Session", "Device", "RateCount", "SearchWord"].includes(name)) continue;
    const found = (await model.find(model.schema.path("deletedAt") ? { $or: [{ deletedAt: null }, { deletedAt: mongoose.trusted({ $ne: null }) }] } : {}).sort({ _id: 1 }).lean()) as { seenAt?: unknown }[];
    kept[name] = JSON.stringify(found.map(one => ({ ...one, seenAt: null })));
  }
  return kept;
}
const changed = (before: Record<string, string>, after: Record<string, string>) => Object.keys(after).filter(name => before[name] !== after[name]);

test("whoever opens every link of every letter, as scanners of mail do, changes nothing", async () => {
  const links = new Set<string>();
  for (const to of await Letter.find({ data: mongoose.trusted({ $ne: null }) }).distinct("to")) {
    for (const { text } of await mailbox(to)) for (const [link] of text.matchAll(/https?:\/\/[^\s)>\]]+/g)) if (link.startsWith(here.origin)) links.add(link.slice(here.origin.length) || "/");
  }
  const kinds = [...links].map(link => link.split("/")[1]);
  for (const kind of ["charte", "invitations", "connexion", "entreprise"]) expect(kinds).toContain(kind);
  const before = await everything();
  const broken: string[] = [];
  for (const link of links) {
    for (const method of ["HEAD", "GET", "GET"]) {
      const { status, body } = await fetch(here.origin + link, { method, redirect: "follow", headers: { accept: "text/html" } });
      await body?.cancel();
      if (status >= 500) broken.push(`${status} ${link}`);
    }
  }
  expect([broken, changed(before, await everything())]).toEqual([[], []]);
}, 120_000);

test("no page that is only read changes anything, but for the journal of what leaves the house and papers made once", async () => {
  const ids: Record<string, string> = { ...world.ids };
  const own: Record<string, Record<string, string>> = { "/charte/": { charter: draft.publicId }, "/visites/": { visit: visit.publicId }, "/exports/": { run: world.ids.archive! } };
  const gets = [...new Set(routers().flatMap(router => router.stack.flatMap(layer => (layer.methods.includes("GET") ? [String(layer.path)] : []))))].filter(path => !path.includes("/flux"));
  const found: string[] = [];
  for (const person of [world.people.administrator, world.people.member] as Person[]) {
    const browser = await as(person, here.visitor());
    let before = await everything();
    for (const path of gets) {
      const special = Object.entries(own).find(([part]) => path.includes(part))?.[1] ?? {};
      const address = path.replace(/[:{](\w+)\}?/g, (_, name: string) => special[name] ?? ids[name] ?? "0".repeat(24));
      const { body } = await fetch(here.origin + address, { redirect: "manual", headers: { accept: "text/html", cookie: browser.cookie() }, signal: AbortSignal.timeout(20_000) });
      await body?.cancel();
      const after = await everything();
      const touched = changed(before, after);
      if (touched.length) found.push(`${path}: ${touched.join(", ")}`);
      before = after;
    }
  }
  expect(found).toEqual([
    "/equipe/chartes/:charter/preuve.pdf: JournalEntry, CharterPaper",
    "/equipe/exports/chartes.csv: JournalEntry",
    "/equipe/exports/chartes.xlsx: JournalEntry",
    "/equipe/exports/:run.zip: ExportRun",
    ...["chiffres.csv", "chiffres.xlsx", "chiffres.json", "chiffres.geojson", "chiffres.pdf", "chiffres/besoins.csv", "chiffres/besoins.json", "chiffres/besoins.geojson", "chiffres/conversations.csv"].map(file => `/equipe/${file}: JournalEntry`),
  ]);
}, 300_000);
