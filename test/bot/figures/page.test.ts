import { addSeconds, subDays } from "date-fns";
import { askForHuman } from "../../../src/bot/routing/askForHuman.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { ratings } from "../../../src/bot/dialogues/ratings.ts";
import { handoverFigures } from "../../../src/bot/figures/handoverFigures.ts";
import { HandoverDay } from "../../../src/bot/figures/handoverDay.ts";
import { tallyHandovers } from "../../../src/bot/figures/tallyHandovers.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { count } from "../../../src/bot/workshop/questions/count.ts";
import { EntryMonth } from "../../../src/bot/workshop/questions/entryMonth.ts";
import { isoDay } from "../../../src/crm/french.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as, aColleague } from "../../support/as.ts";
import { site } from "../../support/site.ts";

const here = site();
const now = new Date();
const noon = new Date(`${isoDay(subDays(now, 1))}T11:00:00Z`);
const range = { from: subDays(noon, 3), to: now };
let sofia: Person;
let gone: Conversation;
beforeAll(async () => void (sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor")));

/** A conversation opened at that moment, with what the young person wrote. */
async function opened(at: Date, ...words: string[]) {
  const { _id } = await openConversation(`figures-${at.getTime()}-${words.join()}`, at);
  await Conversation.updateOne({ _id }, { createdAt: at }, { timestamps: false, overwriteImmutable: true });
  for (const text of words) await addMessage({ _id }, { from: "person", who: "Toi", text }, ["bot"], at);
  return Conversation.findById(_id).orFail();
}

/** The same, that asked for a person, was taken and answered so many seconds later. */
async function handedOver(at: Date, waited: number, answered: number, ...words: string[]) {
  const conversation = await opened(at, ...words);
  await askForHuman(conversation, { at });
  await takeConversation({ conversation, by: sofia, at: addSeconds(at, waited) });
  await addMessage(conversation, { from: "counsellor", who: "Sofia", text: "Bonjour !" }, ["human"], addSeconds(at, answered));
  return conversation;
}

test("who asked, how long they waited, on what and from where, and what the assistant settled alone", async () => {
  await opened(noon, "c’est quoi un CFA ?");
  await opened(addSeconds(noon, 1), "c’est quoi un CFA ?", ratings.no, ratings.yes);
  await opened(addSeconds(noon, 2), "c’est quoi un CFA ?", ratings.yes, ratings.no);
  await opened(addSeconds(noon, 3));
  await handedOver(addSeconds(noon, 4), 40, 100, "je suis dans la Manche", "comment trouver un stage de 3e");
  gone = await handedOver(addSeconds(noon, 5), 80, 200, "comment trouver un stage de 3e");
  await askForHuman(await opened(addSeconds(noon, 6), "je veux parler à quelqu’un"), { at: addSeconds(noon, 6) });
  await tallyHandovers(now);
  const { themes, departements, hours, ...figures } = await handoverFigures(range);
  expect(figures).toMatchObject({ opened: 6, settled: 2, asked: 3, waits: { many: 2, median: 60, ninth: null }, answers: { many: 2, median: 150 }, load: [{ name: "Sofia Brière", taken: 2 }] });
  expect([themes.get("stages"), themes.get("?"), departements.get("50"), departements.get("?")]).toEqual([2, 1, 1, 2]);
  expect([...hours.values()]).toEqual([3]);
});

test("nothing of a conversation is kept but numbers, thirteen months", async () => {
  const day = await HandoverDay.findOne({ day: isoDay(noon) }).orFail();
  expect(JSON.stringify(day)).not.toMatch(/stage de 3e|CFA|Sofia/);
  expect(JSON.stringify(day)).not.toContain(String(gone._id));
  expect(day.expiresAt.getTime() - noon.getTime()).toBeGreaterThan(390 * 86_400_000);
  expect(day.expiresAt.getTime() - noon.getTime()).toBeLessThan(400 * 86_400_000);
});

test("a conversation erased since was held all the same; two counts at once make one", async () => {
  const before = await HandoverDay.findOne({ day: isoDay(noon) }).lean();
  await Conversation.deleteOne({ _id: gone._id });
  await Promise.all([tallyHandovers(now), tallyHandovers(now), tallyHandovers(now)]);
  expect(await HandoverDay.findOne({ day: isoDay(noon) }).lean()).toEqual(before);
  await askForHuman(await opened(addSeconds(noon, 7200)), { at: addSeconds(noon, 7200) });
  await tallyHandovers(now);
  const after = await HandoverDay.findOne({ day: isoDay(noon) }).orFail();
  expect([after.opened, after.settled, after.asked, after.answers.length]).toEqual([6, 2, 4, 2]);
  await HandoverDay.deleteMany({});
  await Promise.all([tallyHandovers(now), tallyHandovers(now), tallyHandovers(now)]);
  expect(await HandoverDay.countDocuments({ day: isoDay(noon) })).toBe(1);
});

test("the page tells the figures, a wrong day at its field, and the file says the same", async () => {
  await EntryMonth.deleteMany({});
  for (const what of ["good", "good", "good", "bad"] as const) await count("stage-troisieme", what, noon);
  const days = `du=${isoDay(subDays(noon, 1))}&au=${isoDay(now)}`;
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const page = await desk.get(`/equipe/chiffres/conversations?periode=dates&${days}`);
  expect(page.status).toBe(200);
  const cells = (title: string) => page.$("table").filter((_, one) => page.$(one).find("caption").text().includes(title)).find("tbody tr").first().find("td, th").toArray().map(cell => page.$(cell).text().trim());
  expect(cells("Avis sur les réponses")).toEqual(["Stages et découverte des métiers", "3", "1", "75 %"]);
  expect(cells("par thème")[0]).toBe("Stages et découverte des métiers");
  expect(cells("Conversations prises")).toEqual(["Sofia Brière", "2"]);
  expect(page.$("figure.chart svg").attr("aria-label")).toContain("« Heure par heure »");
  const file = await desk.get(`/equipe/chiffres/conversations.csv?periode=dates&${days}`);
  expect(file.body.toString("utf8")).toContain("Stages et découverte des métiers;3;1;");
  const wrong = await desk.get("/equipe/chiffres/conversations?periode=dates&du=2026-11-20&au=2026-11-10");
  expect([wrong.status, wrong.$("#au-problem").text().trim()]).toEqual([422, "La fin est avant le début."]);
});

test("who took how many is for those who see the whole Région; counsellors and visitors read none of it", async () => {
  const officer = await as(await aColleague("Marc", "marc@region.example", ["14"]), here.visitor());
  const page = await officer.get("/equipe/chiffres/conversations");
  expect([page.status, page.$("main").text().includes("Sofia Brière")]).toEqual([200, false]);
  expect((await officer.get("/equipe/chiffres/conversations.csv")).body.toString("utf8")).not.toContain("Sofia Brière");
  expect((await (await as(sofia, here.visitor())).get("/equipe/chiffres/conversations")).status).toBe(404);
});
