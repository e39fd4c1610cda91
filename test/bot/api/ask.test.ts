import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { site } from "../../support/site.ts";

const here = site();
const post = (body: unknown, headers: Record<string, string> = {}) => fetch(`${here.origin}/api/v1/assistant/ask`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: typeof body === "string" ? body : JSON.stringify(body) });

test("a program asks and reads the shape of the contract, with no cookie and nothing kept", async () => {
  const answer = await post({ question: "le stage de 3e est-il obligatoire ?", territory: "14", ageBand: "15-17" }, { origin: "https://lycee.example" });
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("set-cookie"), answer.headers.get("cache-control")]).toEqual([200, "application/json; charset=utf-8", null, "no-store"]);
  const reply = (await answer.json()) as Record<string, unknown>;
  expect(Object.keys(reply).sort()).toEqual(["choices", "citations", "confidence", "entry", "handoff", "helplines", "next", "related", "safety", "slot", "text", "tier"]);
  expect(reply).toMatchObject({ tier: "answer", safety: null, handoff: { offered: false, queue: null, openNow: null, nextOpening: null } });
  expect(articles().map(({ id }) => id)).toContain((reply.entry as { id: string }).id);
  expect((reply.citations as { url: string }[]).every(({ url }) => url.startsWith("http"))).toBe(true);
  expect(await Conversation.countDocuments()).toBe(0);
});

test("danger comes before all: help lines, and a person", async () => {
  const reply = (await (await post({ question: "j’ai envie de mourir" })).json()) as { tier: string; safety: string; helplines: { number: string }[]; handoff: { offered: boolean } };
  expect([reply.tier, reply.safety, reply.helplines.map(({ number }) => number).includes("3114"), reply.handoff.offered]).toEqual(["safety", "T1", true, true]);
});

test.each<[string, unknown, number]>([
  ["nothing", {}, 422], ["no text", { question: 12 }, 422], ["blank", { question: "   " }, 422], ["too long", { question: "a".repeat(2001) }, 422], ["a hint that is no text", { question: "salut", territory: ["14"] }, 422], ["a list", [], 422], ["no JSON", "{", 400],
])("what is wrong is told as problem+json: %s", async (_, body, status) => {
  const answer = await post(body);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
});

test("stress gets its kind word and its answer", async () => {
  const reply = (await (await post({ question: "je suis stressé, le stage de 3e est-il obligatoire ?" })).json()) as { tier: string; safety: string; entry: { id: string }; text: string };
  expect([reply.tier, reply.safety, reply.entry.id]).toEqual(["answer", "T3", "stage-troisieme"]);
  expect(reply.text).toMatch(/^C’est normal d’être stressé[\s\S]*stage/);
});
