import { type Server, createServer } from "node:http";
import { isoDay } from "../../../src/crm/french.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { base, entryOf } from "../../../src/bot/knowledge/base.ts";
import { checkLinks } from "../../../src/bot/workshop/links/checkLinks.ts";
import { LinkCheck } from "../../../src/bot/workshop/links/linkCheck.ts";
import { visit } from "../../../src/bot/workshop/links/visit.ts";
import { EntryMonth } from "../../../src/bot/workshop/questions/entryMonth.ts";
import { count } from "../../../src/bot/workshop/questions/count.ts";
import { factsDue } from "../../../src/bot/workshop/upkeep/factsDue.ts";
import { readArticle } from "../../../src/bot/knowledge/article.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { talk } from "../../support/talk.ts";
import { shippedWith } from "./support.ts";

const here = site();
let sofia: Person;
beforeAll(async () => void (sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor")));
const desk = () => as(sofia, here.visitor());

test("facts that have expired, expire soon or were never checked are told apart", () => {
  const dated = (checked: string, until: string) => readArticle(shippedWith("stage-troisieme", text => text.replaceAll("  checkedAt:", `  checkedAt: ${checked}\n  validUntil: ${until}`)));
  const dues = (checked: string, until: string) => factsDue([dated(checked, until)], new Date("2026-11-26T10:00:00Z")).map(({ due }) => due);
  expect(dues("2026-11-01", "2026-11-25")).toEqual(["past", "past", "past"]);
  expect(dues("2026-11-01", "2026-11-26")).toEqual(["soon", "soon", "soon"]);
  expect(dues("2026-11-01", "2027-01-25")).toEqual(["soon", "soon", "soon"]);
  expect(dues("2026-11-01", "2027-01-26")).toEqual([]);
  expect(dues("", "2027-06-01")).toEqual(["never", "never", "never"]);
});

test("« vérifié aujourd’hui » sets the day and who, the chat stops saying « à confirmer » once all are, and a second click from an old page is told", async () => {
  const browser = await desk();
  const { facts } = entryOf("cv-jeune")!;
  for (let n = 1; n <= facts.length; n += 1) {
    await browser.get("/atelier/fiches/cv-jeune");
    const [_csrf, seen] = ["_csrf", "seen"].map(name => String(browser.page!.$(`input[name=${name}]`).first().val())) as [string, string];
    const done = await browser.go("POST", `/atelier/fiches/cv-jeune/faits/${n}`, new URLSearchParams({ _csrf, seen, from: "dates" }));
    expect(done.url).toBe("/atelier/dates");
    const again = await browser.go("POST", `/atelier/fiches/cv-jeune/faits/${n}`, new URLSearchParams({ _csrf, seen, from: "dates" }));
    expect(again.status).toBe(422);
  }
  expect(entryOf("cv-jeune")!.facts.map(({ checkedAt, checkedBy }) => [checkedAt, checkedBy])).toEqual(facts.map(() => [isoDay(new Date()), String(sofia._id)]));
  expect((await (await talk()).type(entryOf("cv-jeune")!.title)).text).not.toContain("À confirmer");
  expect((await browser.get("/atelier/fiches/cv-jeune")).$(".fact").first().text()).toContain("par Sofia Brière");
  expect((await browser.get("/atelier/dates?quoi=never")).$("main li article").length).toBeGreaterThan(0);
});

test("each theme says what was asked of it, what had no answer, and what nobody read", async () => {
  await EntryMonth.deleteMany({});
  const at = new Date();
  for (const what of ["told", "told", "told", "missed"] as const) await count("cv-jeune", what, at);
  const page = await (await desk()).get("/atelier/couverture");
  const row = page.$("tbody tr").filter((_, one) => page.$(one).text().includes("Emploi, engagement"));
  expect(row.find("td.numeric").toArray().map(cell => page.$(cell).text().trim()).slice(2, 4)).toEqual(["4", "25 %"]);
  expect(page.$("details").text()).not.toContain(entryOf("cv-jeune")!.title);
  expect(page.$("details").text()).toContain(entryOf("mission-locale")!.title);
});

describe("the pages of the sources", () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === "/lente") return;
      const status = Number(/\d{3}/.exec(request.url!)?.[0] ?? 200);
      response.writeHead(status, status === 301 ? { location: "/ailleurs" } : {}).end("page");
    });
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([["/", "ok", 200], ["/301", "moved", 301], ["/302", "ok", 302], ["/404", "gone", 404], ["/403", "refused", 403], ["/503", "failing", 503], ["/lente", "unreachable", null]])("%s is told: %s", async (path, outcome, status) => {
    const began = performance.now();
    expect(await visit(origin + path, { connect: 200, total: 400 })).toMatchObject({ outcome, status });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("what answers nowhere is said to be unreachable, within the time", async () => {
    expect((await visit("http://127.0.0.1:1/", { connect: 200, total: 400 })).outcome).toBe("unreachable");
    expect((await visit("https://rien.invalid/", { connect: 200, total: 400 })).outcome).toBe("unreachable");
  });

  test("each is visited once a week by one process, and the page lists those that need somebody, since when", async () => {
    const [first] = base().flatMap(({ facts }) => facts.map(({ source }) => source.url));
    const urls = [first!, `${origin}/`];
    let opened = 0;
    const open = async (url: string) => {
      opened += 1;
      return url === first ? { outcome: "gone" as const, status: 404, movedTo: null } : visit(url);
    };
    const at = new Date("2026-11-20T10:00:00Z");
    await Promise.all([checkLinks({ urls, at, open }), checkLinks({ urls, at, open })]);
    expect(opened).toBe(2);
    await checkLinks({ urls, at: new Date("2026-11-26T10:00:00Z"), open });
    expect(opened).toBe(2);
    await checkLinks({ urls, at: new Date("2026-11-28T10:00:00Z"), open });
    expect(opened).toBe(4);
    expect(await LinkCheck.findOne({ url: first }).lean()).toMatchObject({ outcome: "gone", since: at, at: new Date("2026-11-28T10:00:00Z") });
    const page = await (await desk()).get("/atelier/liens");
    expect(page.$("article").first().text().replace(/\s+/g, " ")).toContain("N’existe plus réponse 404, depuis le 20 novembre 2026");
    expect(page.$("article a").length).toBeGreaterThan(1);
  });
});
