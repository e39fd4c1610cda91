import mongoose from "mongoose";
import { openBot } from "../../../src/bot/bot.ts";
import { entryTitled } from "../../../src/bot/knowledge/base.ts";
import { recognise } from "../../../src/bot/assistant/recognise.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { BotState } from "../../../src/bot/routing/botState.ts";
import { dialogues } from "../../../src/bot/dialogues/dialogues.ts";
import { frames } from "../../../src/bot/dialogues/placement/frames.ts";
import { aSchool, anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";
import { talk } from "../../support/talk.ts";

const here = site();
beforeAll(async () => {
  await aSchool({ name: "Lycée Jean-Guéhenno", uai: "0610021S", kind: "lycee-polyvalent", town: "Flers", postcode: "61100", departement: "61" });
  await anAmbassador({ name: "Paul Aubert", email: "paul@exemple.fr", departement: "76", job: "Couvreur", trades: ["batiment"] });
});

test("the welcome says that it is a program, and each thing it offers begins a dialogue or finds a person", async () => {
  const first = await (await talk()).type("bonjour");
  expect(first.text).toContain("un programme, pas une personne");
  expect(first.choices.length).toBeGreaterThan(8);
  for (const label of first.choices) {
    const { type, conversation } = await talk();
    const { text, choices } = await type(label);
    if (label === "Parler à une personne") expect(text).toContain("Une personne va te répondre ici");
    else {
      expect([label, choices.length > 0 || text.includes("établissement")]).toEqual([label, true]);
      expect(await BotState.countDocuments({ _id: mongoose.trusted({ $regex: String(conversation._id) }) })).toBe(1);
    }
  }
});

test.each<[string, string[], string, string]>([
  ["a pupil of 3e", ["Quel stage pour moi ?", "je suis au collège", "en 3e", "le stage demandé par mon école", "14 ou 15 ans"], "La séquence d’observation", "https://1eleve1stage.education.gouv.fr"],
  ["a pupil of 5e", ["Quel stage pour moi ?", "Au collège", "6e ou 5e", "Essayer un métier pour moi", "Pendant les vacances", "Moins de 14 ans"], "pas encore de stage", "/metiers"],
  ["in seconde", ["Quel stage pour moi ?", "En seconde générale ou techno", "1", "15 ans"], "Le stage de seconde", "https://1eleve1stage.education.gouv.fr"],
  ["in vocational school", ["Quel stage pour moi ?", "En lycée pro ou CAP", "Le stage demandé par mon école", "16 ans ou plus"], "PFMP", "https://1eleve1stage.education.gouv.fr"],
  ["in the holidays, at 13", ["Quel stage pour moi ?", "Au collège", "4e ou 3e", "Essayer un métier pour moi", "Pendant les vacances", "Moins de 14 ans"], "à confirmer par la chambre", "https://www.cma-normandie.fr"],
  ["out of school at 17", ["Quel stage pour moi ?", "Ni à l’école ni en études", "17 ans"], "PMSMP", "https://immersion-facile.beta.gouv.fr"],
  ["out of school at 15", ["Quel stage pour moi ?", "Ni à l’école ni en études", "15 ans"], "Jusqu’à 16 ans l’école est obligatoire", ""],
  ["with the class", ["Quel stage pour moi ?", "Au collège", "4e ou 3e", "Une visite avec ma classe"], "visite d’information", "/demandes"],
  ["somebody who left school at 16", ["J’ai quitté l’école", "16 ou 17 ans", "Manche", "Cette année"], "Jusqu’à 18 ans tu as droit", "https://www.unml.info"],
  ["an adult with experience", ["VAE et reconversion", "Obtenir un diplôme", "Oui, en rapport avec un métier", "Orne"], "La VAE est faite pour cela", "https://vae.gouv.fr"],
  ["a company that signs", ["Nous sommes une entreprise", "Signer la charte", "Non, quelqu’un d’autre"], "l’envoyer à la personne qui signe", "/charte"],
  ["an ambassador nobody knows", ["Je suis ambassadeur ou ambassadrice", "Voir mes prochaines visites"], "Je ne sais pas qui vous êtes", "/connexion"],
  ["whoever wants to meet a roofer", ["Rencontrer un pro", "Bâtiment et travaux publics", "Seine-Maritime"], "1 personne de ton département (Seine-Maritime)", "/demandes?famille=batiment"],
  ["whoever wants to erase it all", ["Ma conversation", "je veux l'effacer"], "une dernière fois", "/chat/effacement"],
  ["whoever wants a copy", ["effacer ma conversation", "En garder une copie"], "fichier de texte", "/chat/conversation.txt"],
  ["whoever looks for events", ["Événements près de moi", "Portes ouvertes", "Eure"], "regarde Eure", "https://www.ac-normandie.fr"],
])("%s is led to the right place", async (_, words, says, link) => {
  const { through } = await talk();
  const { text, links } = await through(...words);
  expect(text).toContain(says);
  if (link) expect(links).toContain(link);
});

test("the quiz ends in trades, people and the honest words that it is no test; nothing liked is no drama", async () => {
  const fond = await (await talk()).through("Trouver ma voie", ...["Oui, beaucoup", "Non", "Non", "bof", "Non", "Non"], ...["carrément", "Non", "Non", "Non", "Non", "Non"], "Seine-Maritime");
  expect(fond.text).toMatch(/^Ce que tu dis aimer :\n• Travailler de mes mains/);
  expect(fond.links.filter(href => href && /^\/metiers\/[a-z-]+$/.test(href))).toHaveLength(6);
  expect(fond.links.at(-1)).toBe("/metiers?envie=R");
  const first = await (await talk()).type("Trouver ma voie");
  expect(first.text).toContain("Ce n’est pas un test");
  const rien = await (await talk()).through("Trouver ma voie", ...Array.from({ length: 12 }, () => "Non"), "Eure");
  expect(rien.text).toContain("Rien ne ressort");
});

test("a teacher finds the school and leaves with the form filled in", async () => {
  const { through } = await talk();
  const found = await through("Je suis enseignant ou enseignante", "flers");
  expect(found.choices).toEqual(["Lycée Jean-Guéhenno, Flers", "Aucun de ceux-là"]);
  const { links } = await through("Je suis enseignant ou enseignante", "0610021S", "Lycée Jean-Guéhenno, Flers", "Santé et soin", "Intervention en classe");
  expect(links[0]).toMatch(/^\/demandes\/nouvelle\/[0-9a-f]{24}\?famille=sante&forme=talk$/);
});

test("an ambassador who is signed in sees what waits, without an address that opens anything", async () => {
  const { through } = await talk("paul@exemple.fr");
  const { text, links } = await through("Je suis ambassadeur ou ambassadrice", "Voir mes prochaines visites");
  expect(text).toContain("Aucune visite à venir.");
  expect(links).toEqual(["/ambassadeurs/moi"]);
});

test("what is known is not asked again", async () => {
  const { through } = await talk();
  const { text } = await through("j'ai 16 ans et j'habite à Cherbourg", "J’ai quitté l’école");
  expect(text).toBe("C’était quand ?");
});

test("another question in the middle is answered, then the dialogue goes on; « retour » and « stop » are heard", async () => {
  const { type } = await talk();
  await type("Quel stage pour moi ?");
  const aside = await type("combien gagne un apprenti ?");
  expect(aside.all).toHaveLength(2);
  expect(aside.all[0]!.text).toContain("Smic");
  expect(aside.all[1]!.text).toContain("Tu es…");
  expect((await type("Au collège")).text).toBe("En quelle classe ?");
  expect((await type("retour")).text).toContain("Tu es…");
  expect((await type("stop")).text).toContain("on s’arrête là");
  expect((await type("le stage de 3e est-il obligatoire ?")).text).toContain("cinq jours");
});

test("what cannot be understood is said twice at most, then a person is offered", async () => {
  const { through } = await talk();
  const { text, choices } = await through("Quel stage pour moi ?", "blublu", "zzz");
  expect(text).toContain("Une personne peut t’aider.");
  expect(choices).toEqual(["Parler à une personne"]);
});

test("a dialogue goes on after a restart, in another process's bot on the same storage", async () => {
  const { conversation, type } = await talk();
  await type("Quel stage pour moi ?");
  const { turn } = await openBot();
  const sent = await turn(String(conversation._id), { text: "Au collège", at: new Date(), history: [], known: {}, email: null });
  expect(sent.map(({ text }) => text)).toEqual(["En quelle classe ?"]);
  expect((await type("4e ou 3e")).text).toBe("C’est pour quoi ?");
});

test("each page of ours that a dialogue, a frame or an article leads to is there", async () => {
  const visitor = here.visitor();
  const ours = new Set([...articles().map(({ nextHref }) => nextHref), ...Object.values(frames()).flatMap(({ links }) => links.map(({ href }) => href)), "/charte", "/ambassadeurs", "/ambassadeurs/inscription", "/connexion", "/demandes?famille=batiment", "/metiers/hasard", "/donnees-personnelles"].filter(href => href?.startsWith("/")));
  const answers = await Promise.all([...ours].map(async href => [href, (await visitor.get(href!)).status]));
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test("each frame names its text and leads somewhere that exists", () => {
  for (const { source, links, entries } of Object.values(frames())) {
    expect(source.length).toBeGreaterThan(5);
    expect(entries.length).toBeGreaterThan(0);
    for (const { href } of links) expect(href).toMatch(/^(https:\/\/|\/)/);
  }
});

test("what is tapped to begin a dialogue is the title of no entry", () => {
  expect(dialogues.filter(({ label }) => entryTitled(label)).map(({ label }) => label)).toEqual([]);
});

test.each<[string, string | null]>([
  ["je veux parler à quelqu'un", "human"], ["y a quelqu'un ?", "human"], ["donne moi un vrai conseiller", "human"], ["passe moi une personne stp", "human"],
  ["t'es une vraie personne ou un robot", null], ["il y a quelqu'un à la fac qui peut prendre des notes pour moi ?", null], ["bonjour", "greeting"],
])("« %s » asks for a person, greets, or asks something: %s", (words, kind) => {
  expect(recognise(words)).toBe(kind);
});
