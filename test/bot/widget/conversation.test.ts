import { addHours, subHours } from "date-fns";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { closeConversation } from "../../../src/bot/console/closeConversation.ts";
import { newToken, readToken } from "../../../src/bot/widget/token.ts";
import type { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";
import { personWith } from "../../../src/crm/people/person.ts";
import { site } from "../../support/site.ts";
import { aSite, anId, asker, lycee, opened } from "./support.ts";

const here = site();
const ask = asker(here);
let ours: WidgetSite;
beforeAll(async () => void (ours = await aSite()));
const say = (token: string, text: string, clientMsgId = anId()) => ask("/messages", { token, body: { text, clientMsgId } });
const read = async (token: string, since = 0) => (await ask(`/messages?depuis=${since}`, { token })).json;
const conversationOf = (token: string) => Conversation.findOne({ publicId: readToken(token)!.conversation }).orFail();

test("a question is answered with its sources, each bubble says who speaks, and links lead to this site", async () => {
  const token = await opened(ask, ours);
  const sent = await say(token, "le stage de 3eme cest obligatoire ?");
  expect([sent.status, sent.json]).toEqual([200, { seq: 1 }]);
  const { messages, standing } = await read(token);
  expect(messages.map(({ from, who }: { from: string; who: string }) => [from, who])).toEqual([["person", "Toi"], ["bot", "Assistant automatique"]]);
  expect(messages[1].text).toContain("cinq jours");
  expect(messages[1].sources[0].href).toMatch(/^https:\/\//);
  expect(messages[1].choices).toContain("Oui, ça répond");
  expect(standing).toEqual({ status: "bot", label: "Assistant automatique" });
  await say(token, "Oui, ça répond");
  expect((await read(token, 3)).messages[0].text).toBe("Tant mieux ! Une autre question ?");
});

test("what a dialogue says of one's conversation becomes what the widget does, not the page of another browser", async () => {
  const token = await opened(ask, ours);
  await say(token, "Ma conversation");
  await say(token, "L’effacer");
  const { messages } = await read(token, 3);
  expect(messages[0].sources).toEqual([{ label: "Effacer ma conversation", href: `${here.origin}/chat/effacement`, date: null, act: "erase" }]);
});

test("sent twice at once, then again later, a message is kept and answered once", async () => {
  const token = await opened(ask, ours);
  const id = anId();
  const both = await Promise.all([say(token, "bonjour", id), say(token, "bonjour", id)]);
  expect([...both, await say(token, "bonjour", id)].map(({ status, json }) => [status, json.seq])).toEqual([[200, 1], [200, 1], [200, 1]]);
  expect((await read(token)).messages).toHaveLength(2);
});

test("what is written wrong is told at its field, and nothing is stored", async () => {
  const token = await opened(ask, ours);
  const refusals = [await say(token, "  "), await say(token, "a".repeat(1001)), await say(token, "bonjour", "court"), await say(token, { $gt: "" } as never)];
  expect(refusals.map(({ status, json }) => [status, json.field, json.title])).toEqual([
    [422, "text", "Écris ton message."],
    [422, "text", "Ce message dépasse 1 000 caractères. Coupe-le en deux."],
    [422, "clientMsgId", "Le champ « clientMsgId » est attendu : 8 à 64 lettres ou chiffres."],
    [422, "text", "Écris ton message."],
  ]);
  expect((await read(token)).messages).toEqual([]);
});

test("a token that is forged, cut, of another day, of another site, or none, opens nothing", async () => {
  const [mine, hers] = [await opened(ask, ours), await opened(ask, ours)];
  await say(hers, "bonjour");
  const { publicId } = await conversationOf(hers);
  const [body, signature] = hers.split(".") as [string, string];
  const forged = Buffer.from(JSON.stringify({ ...readToken(mine)!, conversation: publicId })).toString("base64url");
  const late = newToken(publicId, ours.key, subHours(new Date(), 24));
  for (const token of [`${forged}.${mine.split(".")[1]}`, `${body}.${signature.slice(0, -1)}`, body, `${hers}.x`, `${body}.${"é".repeat(43)}`.normalize(), "x", late, undefined].map(one => one && encodeURI(one))) {
    const answer = await ask("/messages", { token });
    expect([answer.status, answer.json.code, answer.headers.get("access-control-allow-origin")]).toEqual([401, "token", lycee]);
  }
  expect((await ask("/messages", { token: newToken(publicId, ours.key, addHours(subHours(new Date(), 24), 1)) })).status).toBe(200);
  const elsewhere = await aSite({ origins: ["https://autre.example"] });
  expect((await ask("/messages", { token: hers, origin: elsewhere.origins[0] })).status).toBe(403);
  expect((await read(mine)).messages).toEqual([]);
});

test("a person is asked for by one call, takes it, ends it; what comes after is not lost in silence", async () => {
  const sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  const token = await opened(ask, ours);
  expect((await ask("/personne", { token, method: "POST" })).status).toBe(204);
  expect((await read(token)).standing).toEqual({ status: "queued", label: "En attente" });
  await takeConversation({ conversation: await conversationOf(token), by: sofia });
  expect((await read(token)).standing.label).toBe("Avec Sofia");
  await closeConversation({ conversation: await conversationOf(token), by: sofia });
  const late = await say(token, "encore une chose");
  expect([late.status, late.json.code]).toEqual([409, "over"]);
  expect((await read(token)).messages.at(-1).text).toContain("La conversation est terminée.");
});

test("who erases finds nothing any more, neither does the database; erased twice is erased", async () => {
  const token = await opened(ask, ours);
  await say(token, "bonjour");
  const { _id } = await conversationOf(token);
  const erase = () => ask("/", { token, method: "DELETE" });
  expect([(await erase()).status, (await erase()).status]).toEqual([204, 204]);
  expect([await Conversation.countDocuments({ _id }), await ChatMessage.countDocuments({ conversation: _id })]).toEqual([0, 0]);
  expect((await say(token, "bonjour")).status).toBe(409);
});

test("the conversation is taken away as a text", async () => {
  const token = await opened(ask, ours);
  await say(token, "bonjour");
  const { status, headers, text } = await ask("/texte", { token });
  expect([status, headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
  expect(text).toContain("bonjour");
});

test("no browser of this site ever opens a widget's conversation, and the reverse", async () => {
  const token = await opened(ask, ours);
  const { browser } = await conversationOf(token);
  expect(browser).toMatch(/^widget-[0-9a-f]{32}$/);
  expect((await openConversation("b", new Date())).publicId).not.toBe(readToken(token)!.conversation);
});
