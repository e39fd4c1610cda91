import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { site } from "../../support/site.ts";
import { aSite, asker, lycee, opened } from "./support.ts";

const here = site();
const ask = asker(here);
const key = async (given: object = {}) => (await aSite(given)).key;

test("an allowed site opens a conversation: its origin is named, no star, no cookie, nothing for a shared cache", async () => {
  const answer = await ask("/", { body: { key: await key() } });
  expect([answer.status, answer.headers.get("access-control-allow-origin"), answer.headers.get("access-control-allow-credentials"), answer.headers.getSetCookie(), answer.headers.get("cache-control")]).toEqual([201, lycee, null, [], "no-store"]);
  expect(answer.headers.get("vary")).toContain("Origin");
  expect(answer.json.token).toMatch(/^[\w-]+\.[\w-]{43}$/);
});

test.each([
  ["an origin nobody allowed", "https://ailleurs.example"],
  ["the same name without its s", "http://lycee.example"],
  ["a longer name", "https://lycee.example.ailleurs.example"],
  ["another port", "https://lycee.example:8443"],
  ["a page without origin", "null"],
  ["no origin at all", null],
])("%s gets 403, may not read why, and nothing is stored", async (_, origin) => {
  const before = await Conversation.countDocuments();
  const answer = await ask("/", { body: { key: await key() }, origin });
  expect([answer.status, answer.json.code, answer.headers.get("access-control-allow-origin")]).toEqual([403, "site", null]);
  expect(await Conversation.countDocuments()).toBe(before);
});

test("a wrong key, the key of a neighbour, or none: 403, which the page may read", async () => {
  await aSite();
  const other = await key({ origins: ["https://autre.example"] });
  for (const wrong of ["0".repeat(32), other, "", { $ne: "" } as never]) {
    const answer = await ask("/", { body: { key: wrong } });
    expect([answer.status, answer.json.title, answer.headers.get("access-control-allow-origin")]).toEqual([403, "Le chat ne peut pas s’ouvrir sur ce site.", lycee]);
  }
});

test("a site that is stopped falls silent at once, for conversations already open too", async () => {
  const stopped = await aSite({ origins: ["https://arret.example"] });
  const token = await opened(ask, stopped);
  const read = () => ask("/messages", { token, origin: "https://arret.example" });
  expect((await read()).status).toBe(200);
  await stopped.set({ active: false }).save();
  expect((await read()).status).toBe(403);
  expect((await ask("/", { body: { key: stopped.key }, origin: "https://arret.example" })).status).toBe(403);
});

test("the browser's question before the question is answered for allowed origins alone", async () => {
  await aSite();
  const preflight = (origin: string) => ask("/messages", { method: "OPTIONS", origin, headers: { "access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type" } });
  const yes = await preflight(lycee);
  expect([yes.status, yes.headers.get("access-control-allow-origin"), yes.headers.get("access-control-allow-methods"), yes.headers.get("access-control-allow-headers")]).toEqual([204, lycee, "GET, POST, DELETE", "Authorization, Content-Type, Last-Event-ID"]);
  const no = await preflight("https://ailleurs.example");
  expect([no.status, no.headers.get("access-control-allow-origin")]).toEqual([403, null]);
});

test("the first words come with subjects to tap, and the title of an article where the page names one", async () => {
  const greeting = (await ask(`/accueil?cle=${await key()}&sujet=stage-troisieme`)).json;
  expect(greeting.text).toContain("un programme, pas une personne");
  expect(greeting.choices).toContain("Parler à une personne");
  expect(greeting.opening).toContain("stage");
  expect((await ask(`/accueil?cle=${await key()}&sujet=inconnu`)).json.opening).toBe("");
});
