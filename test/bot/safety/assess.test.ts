import { assess } from "../../../src/bot/safety/assess.ts";
import { helplines } from "../../../src/bot/safety/helplines.ts";

const noon = new Date("2026-11-24T11:00:00Z");
const tier = (...messages: string[]) => assess(messages, noon)?.tier ?? null;

test.each([
  "je veux mourir",
  "j'ai envie d'en finir",
  "jveux me suicider",
  "je me scarifie depuis un mois",
  "mon père me frappe tous les soirs",
  "j'ai été violée",
])("« %s » calls for a person at once", sentence => expect(tier(sentence)).toBe("T1"));

test.each([
  "je suis mort de rire",
  "ce métier me tue mdr",
  "combien gagne un pompier",
  "je veux devenir thanatopracteur",
  "on me tue de devoirs en ce moment lol",
  "quelles études pour travailler au samu",
])("« %s » is no call for help", sentence => expect(["T3", null]).toContain(tier(sentence)));

test("a sentence cut over several messages is heard as one", () => {
  expect(tier("j'ai envie", "de mourir")).toBe("T1");
});

test("each list of help lines holds one that answers at three in the morning", () => {
  const night = new Date("2026-11-24T02:00:00Z");
  for (const sentence of ["je veux mourir", "mon père me frappe tous les soirs", "je suis harcelé au collège tous les jours"]) {
    expect(assess([sentence], night)!.lines.some(({ openNow }) => openNow)).toBe(true);
  }
});

test("each help line says where it comes from", () => {
  for (const line of helplines().values()) expect(line.source.url).toMatch(/^https:\/\//);
});
