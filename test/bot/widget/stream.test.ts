import type { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { readToken } from "../../../src/bot/widget/token.ts";
import { personWith } from "../../../src/crm/people/person.ts";
import { site } from "../../support/site.ts";
import { aSite, anId, asker, lycee, opened } from "./support.ts";

const here = site();
const ask = asker(here);
let ours: WidgetSite;
beforeAll(async () => void (ours = await aSite()));

type Event = { id: string; event: string; data: { seq?: number; text?: string; label?: string } };

/** Reads the events as the widget does, from the number it last had. */
async function listen(token: string, lastEventId = "") {
  const cutter = new AbortController();
  const response = await fetch(`${here.origin}/api/v1/conversations/events`, { headers: { origin: lycee, authorization: `Bearer ${token}`, ...(lastEventId ? { "last-event-id": lastEventId } : {}) }, signal: cutter.signal });
  const seen: Event[] = [];
  if (response.status !== 200) return { status: response.status, headers: response.headers, seen, cut: () => cutter.abort(), until: async () => seen };
  const [reader, words] = [response.body!.getReader(), new TextDecoder()];
  let rest = "";
  const until = async (wanted: (event: Event) => boolean) => {
    while (!seen.some(wanted)) {
      const { value, done } = await reader.read();
      if (done) throw new Error("the stream ended");
      const blocks = (rest + words.decode(value, { stream: true })).split("\n\n");
      rest = blocks.pop()!;
      for (const block of blocks) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1];
        if (field("data")) seen.push({ id: field("id")!, event: field("event")!, data: JSON.parse(field("data")!) });
      }
    }
    return seen;
  };
  return { status: response.status, headers: response.headers, seen, cut: () => cutter.abort(), until };
}
const say = (token: string, text: string) => ask("/messages", { token, body: { text, clientMsgId: anId() } });

test("messages come as they are said; after a cut the rest comes, once each, in order", async () => {
  const token = await opened(ask, ours);
  const first = await listen(token);
  expect([first.status, first.headers.get("content-type"), first.headers.get("access-control-allow-origin"), first.headers.get("content-encoding")]).toEqual([200, "text/event-stream; charset=utf-8", lycee, null]);
  await say(token, "le stage de 3e est-il obligatoire ?");
  await first.until(({ data }) => data.seq === 2);
  first.cut();
  await say(token, "combien gagne un apprenti ?");
  const again = await listen(token, "2");
  await again.until(({ data }) => data.seq === 4);
  again.cut();
  const numbers = (events: Event[]) => events.filter(({ event }) => event === "message").map(({ data }) => data.seq);
  expect([numbers(first.seen), numbers(again.seen)]).toEqual([[1, 2], [3, 4]]);
});

test("who holds the conversation is told when it changes, and only then", async () => {
  const nadia = await personWith("nadia@region.example", "Nadia Roy", "counsellor");
  const token = await opened(ask, ours);
  const stream = await listen(token);
  await stream.until(({ event }) => event === "standing");
  await say(token, "bonjour");
  await ask("/personne", { token, method: "POST" });
  await stream.until(({ data }) => data.label === "En attente");
  await takeConversation({ conversation: await Conversation.findOne({ publicId: readToken(token)!.conversation }).orFail(), by: nadia });
  await stream.until(({ data }) => data.label === "Avec Nadia");
  stream.cut();
  expect(stream.seen.filter(({ event }) => event === "standing").map(({ data }) => data.label)).toEqual(["Assistant automatique", "En attente", "Avec Nadia"]);
});

test("one conversation is followed from five tabs at most, and a tab that is closed gives its place back", async () => {
  const token = await opened(ask, ours);
  const tabs = [];
  for (let tab = 0; tab < 5; tab += 1) tabs.push(await listen(token));
  const refused = await listen(token);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
  const other = await listen(await opened(ask, ours));
  expect(other.status).toBe(200);
  tabs[0]!.cut();
  let after = await listen(token);
  while (after.status === 429) after = await listen(token);
  expect(after.status).toBe(200);
  for (const one of [...tabs, other, after]) one.cut();
});
