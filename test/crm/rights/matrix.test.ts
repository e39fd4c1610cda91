import { adjustConfig } from "../../../src/config.ts";
import { routers } from "../../../src/app.ts";
import { type Right, may } from "../../../src/crm/rights/rights.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import type { Browser } from "../../support/browser.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import type { Line } from "./line.ts";
import { table } from "./routeTable.ts";
import { aWorld } from "./world.ts";

const here = site();
normandie();
let world: Awaited<ReturnType<typeof aWorld>>;
const browsers = new Map<string, { browser: Browser; token: string; person: Person | null; absent: string }>();

beforeAll(async () => {
  adjustConfig({ LINK_CHECKS: false });
  world = await aWorld();
  for (const [role, person] of [["visitor", null], ...Object.entries(world.people)] as [string, Person | null][]) {
    const browser = person ? await as(person, here.visitor()) : here.visitor();
    const token = String((await browser.get("/demandes")).$("input[name=_csrf]").val() ?? (await browser.get("/connexion")).$("main input[name=_csrf]").val());
    const absent = plain((await browser.get("/equipe/rien/de-ce-nom/nulle-part")).body.toString());
    browsers.set(role, { browser, token, person, absent });
  }
}, 120_000);

/** A page without what differs each time: tokens, numbers of errors, the entry of the menu. */
const plain = (html: string) => html.replace(/value="[\w-]{40,}"/g, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "").replace(/ aria-current="page"/g, "");
const routes = () => routers().flatMap(router => router.stack.flatMap(layer => layer.methods.filter(method => method !== "HEAD").map(method => `${method} ${String(layer.path)}`)));
const addressOf = ([route, access, at]: Line) => (at ?? route.split(" ")[1]!).replace(/[:{](\w+)\}?/g, (_, name: string) => (access === "key" ? "0".repeat(24) : name === "run" && route.includes("/exports/") ? world.ids.archive! : (world.ids[name] ?? "0".repeat(24))));

async function ask(role: string, line: Line) {
  const { browser, token } = browsers.get(role)!;
  const [method] = line[0].split(" ") as [string];
  const response = await fetch(new URL(addressOf(line), here.origin), { method, redirect: "manual", headers: { accept: "text/html", cookie: browser.cookie(), ...(method === "POST" ? { origin: here.origin, "content-type": "application/x-www-form-urlencoded" } : {}) }, ...(method === "POST" ? { body: new URLSearchParams({ _csrf: token }) } : {}), signal: AbortSignal.timeout(20_000) });
  const text = (response.headers.get("content-type") ?? "").includes("event-stream") ? (await response.body?.cancel(), "") : await response.text();
  return { status: response.status, location: response.headers.get("location") ?? "", text };
}

test("every route is in the table, and the table has no other", () => {
  expect([...new Set(routes())].sort()).toEqual(table.map(([route]) => route).sort());
});

const rightOf = (access: string) => access.split(" ")[0] as Right;
const isRight = ([, access]: Line) => access.includes(".");

test("who does not hold the right finds nothing there, exactly as if it did not exist", async () => {
  const wrong: string[] = [];
  for (const line of table.filter(isRight)) {
    for (const [role, { person, absent }] of browsers) {
      const [right, foreign] = [rightOf(line[1]), line[1].includes("here") && role === "there"];
      const mine = line[1].includes("mine") && role !== "administrator";
      if (person && may(person, right) && !foreign && !mine) continue;
      const { status, location, text } = await ask(role, line);
      const refused = person ? status === 404 && plain(text) === absent : status === 303 && location.startsWith("/connexion?retour=");
      if (!refused) wrong.push(`${role}: ${line[0]} → ${status} ${location}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);

test("a company's room is for its members; to others, staff included, it does not exist", async () => {
  const wrong: string[] = [];
  for (const line of table.filter(([, access]) => access.startsWith("member"))) {
    for (const [role, { person, absent }] of browsers) {
      if (role === "member") continue;
      const { status, location, text } = await ask(role, line);
      const refused = person ? status === 404 && plain(text) === absent : status === 303 && location.startsWith("/connexion?retour=");
      if (!refused) wrong.push(`${role}: ${line[0]} → ${status} ${location}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("a key that opens nothing opens nothing for anybody; what is public answers everybody alike", async () => {
  const wrong: string[] = [];
  for (const line of table.filter(([, access]) => access === "key" || access === "public")) {
    const answers = new Set<number>();
    for (const role of browsers.keys()) {
      const { status } = await ask(role, line);
      answers.add(status);
      if (line[1] === "key" && status !== 404) wrong.push(`${role}: ${line[0]} → ${status}`);
    }
    if (line[1] === "public" && (answers.size > 1 || [...answers].some(status => status >= 500))) wrong.push(`${line[0]} → ${[...answers].join(", ")}`);
  }
  expect(wrong).toEqual([]);
}, 300_000);

test("what needs an account sends visitors to sign in, and the doors answer everybody without a fault", async () => {
  const wrong: string[] = [];
  for (const line of table) {
    if (line[1].startsWith("signed-in")) {
      const { status, location } = await ask("visitor", line);
      if (status !== 303 || !location.startsWith("/connexion?retour=")) wrong.push(`visitor: ${line[0]} → ${status} ${location}`);
    }
    if (line[1] !== "door") continue;
    for (const role of browsers.keys()) {
      const { status } = await ask(role, line);
      if (status >= 500) wrong.push(`${role}: ${line[0]} → ${status}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);

test("who holds the right, in the territory, is let in", async () => {
  const wrong: string[] = [];
  for (const line of table) {
    const allowed = line[1].startsWith("member") ? ["member"] : line[1].startsWith("signed-in") ? Object.keys(world.people) : isRight(line) ? ["administrator", "here"].filter(role => (role === "administrator" || !line[1].includes("mine")) && may(world.people[role as "here"], rightOf(line[1]))) : [];
    for (const role of allowed) {
      const { status, location } = await ask(role, line);
      const asks = line[1].includes("asks") ? [404] : [];
      if (![200, 303, 422, ...asks].includes(status) || location.startsWith("/connexion")) wrong.push(`${role}: ${line[0]} → ${status} ${location}`);
    }
  }
  expect(wrong).toEqual([]);
}, 300_000);
