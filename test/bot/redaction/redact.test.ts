import { articles } from "../../../src/bot/knowledge/article.ts";
import { dialogues } from "../../../src/bot/dialogues/dialogues.ts";
import { redact } from "../../../src/bot/redaction/redact.ts";
import { canaries, canaryKinds, inSentence, tracesOf } from "./canaries.ts";
import { namePhrasings } from "./names.ts";

test.each(canaryKinds)("five hundred of each, with valid keys and written in every way, leave nothing: %s", kind => {
  const left = canaries(kind, 500).flatMap((canary, at) => {
    const told = redact(inSentence(canary, at));
    return tracesOf(canary).some(trace => told.replace(/[^a-zA-Z\d@\s]/g, "").includes(trace) || told.includes(trace)) || !told.includes("[") ? [`${canary} → ${told}`] : [];
  });
  expect(left).toEqual([]);
});

test("what surrounds a number stays", () => {
  expect(redact("mon tel 06 12 34 56 78, j'ai 15 ans, en 2de à 76000 Rouen, stage du 15 juin au 3 juillet 2026")).toBe("mon tel [téléphone], j'ai 15 ans, en 2de à 76000 Rouen, stage du 15 juin au 3 juillet 2026");
});

test.each([
  "le 3114 et le 119 répondent la nuit", "le 15 ou le 112", "Fil Santé Jeunes au 0 800 235 236", "je finis le 15 juin 2026", "bac+3 en 2 ans", "35 h par semaine", "je suis en 2de à 14000 Caen",
  "UAI 0760050S", "notre code est 0141593m", "stage du 15/06/2026 au 30/06/2026", "1 250,50 euros net", "SIRET 732 829 320 00074", "le 3018 de 9h à 23h", "je suis né en 2009", "14 cours de maths", "3 places en CAP",
  "lycée Victor Hugo", "collège Jean Moulin", "la rue de mon lycée", "moi c'est le bac pro", "je suis perdu", "je m'appelle comment sur parcoursup", "le métier s'appelle comment", "mon insta c'est privé", "parcoursup.fr", "24 élèves, 9h30-12h30, le 12/11", "39 39", "https://www.onisep.fr/metiers", "je suis en Terminale STMG", "c'est Parcoursup qui décide", "C3PO et R2D2",
])("« %s » says nothing of anybody", sentence => expect(redact(sentence)).toBe(sentence));

test.each([
  ["j'habite au 12 rue de la République, 76000 Rouen", "j'habite au [adresse], 76000 Rouen"],
  ["12 bis av. Jean Jaurès", "[adresse]"],
  ["j'habite rue des lilas", "j'habite [adresse]"],
  ["né le 12 mars 2009", "né le [date de naissance]"],
  ["née le 03/07/10 à Caen", "née le [date de naissance] à Caen"],
  ["ma date de naissance : 2009-03-12", "ma date de naissance : [date de naissance]"],
  ["mon insta c'est lea_76", "mon insta c'est [pseudo]"],
  ["ajoute @lina.b sur snap", "ajoute [pseudo] sur snap"],
  ["https://www.instagram.com/lea.m/", "[pseudo]"],
  ["tiktok.com/@karim76", "[pseudo]"],
  ["zéro six douze trente-quatre cinquante-six soixante-dix-huit", "[téléphone]"],
  ["mon ine 12345678Z9 merci", "mon ine [INE] merci"],
])("« %s » becomes « %s »", (sentence, told) => expect(redact(sentence)).toBe(told));

test("nine names in ten go, on a hundred phrasings of our own", () => {
  const left = namePhrasings.filter(([sentence, gone]) => redact(sentence).includes(gone));
  expect(left.length / namePhrasings.length).toBeLessThanOrEqual(0.1);
});

test("a question of the knowledge base, a title or a dialogue's label is left as it is", () => {
  const ordinary = [...articles().flatMap(({ title, questions }) => [title, ...questions]), ...dialogues.map(({ label }) => label)];
  const changed = ordinary.filter(question => redact(question) !== question.normalize("NFC"));
  expect(changed.length / ordinary.length).toBeLessThanOrEqual(0.01);
  expect(articles().filter(({ title }) => redact(title) !== title.normalize("NFC"))).toEqual([]);
});

test("what was redacted is not redacted again", () => {
  for (const [sentence] of namePhrasings) expect(redact(redact(sentence))).toBe(redact(sentence));
});
