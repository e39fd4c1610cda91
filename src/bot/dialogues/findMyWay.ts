import { byInterest } from "../../crm/explorer/byInterest.ts";
import { type Interest, interestNames, interests } from "../../crm/explorer/interests.ts";
import { trades } from "../../crm/ambassadors/trades.ts";
import { count } from "../../crm/french.ts";
import { departementName, departementStep } from "./choices.ts";
import type { Answers, Dialogue, Step } from "./dialogue.ts";
import { ambassadorsNear } from "./lookups/ambassadorsNear.ts";

const rounds = [0, 1] as const;
const marks = [
  { value: "2", label: "Oui, beaucoup", says: /^(oui|carrement|grave|a fond|beaucoup|trop)\b/ },
  { value: "1", label: "Un peu", says: /^(un peu|bof|moyen|ca va|parfois)\b/ },
  { value: "0", label: "Non", says: /^(non|pas du tout|jamais|nan|pas trop)\b/ },
];
const opening = "Douze phrases, et on regarde ce que tu aimes. Ce n’est pas un test : ça ne mesure rien et ça ne décide de rien, ça donne des idées.\n\n";
const statements: Step[] = rounds.flatMap(round =>
  interestNames.map((letter, at) => {
    const number = round * interestNames.length + at + 1;
    return { name: `${letter}${round}`, ask: `${number === 1 ? opening : ""}${number}/12. ${interests[letter].statements[round]}`, options: marks };
  }),
);

/** The interests said most, first things first: three at most, none that got nothing. */
export function liked(answers: Answers): Interest[] {
  const points = (letter: Interest) => rounds.reduce<number>((sum, round) => sum + Number(answers[`${letter}${round}`] ?? 0), 0);
  return interestNames.map(letter => ({ letter, sum: points(letter) })).filter(({ sum }) => sum > 0).sort((a, b) => b.sum - a.sum).slice(0, 3).map(({ letter }) => letter);
}

const shown = 6;

/** A playful quiz on the six RIASEC families: it ends in trades to look at, and in people to meet. */
export const findMyWay: Dialogue = {
  id: "find-my-way-v1",
  label: "Trouver ma voie",
  starts: /^(je (sais|c) pas quoi (faire|choisir)( plus tard)?|trouver ma voie|test d orientation|quel metier (pour moi|faire)|aide moi a trouver ma voie)$/,
  after: ["sais-pas-quoi-faire", "tests-orientation", "metiers-decouvrir-fiche"],
  steps: [...statements, departementStep],
  async end(answers) {
    const letters = liked(answers);
    if (!letters.length) return [{ text: "Rien ne ressort, et ce n’est pas grave : souvent, on n’a pas encore vu assez de choses. Regarde quelques cartes au hasard, ou parles-en avec quelqu’un.", links: [{ label: "Une carte au hasard", href: "/metiers/hasard" }], choices: ["Rencontrer un pro", "Parler à une personne"] }];
    const found = byInterest(letters).slice(0, shown);
    const family = found[0]!.family;
    const place = departementName(answers.departement!);
    const { near, region } = await ambassadorsNear(family, place ? answers.departement! : null);
    const people = near || region ? `${count(near || region, "personne fait", "personnes font")} découvrir « ${trades[family]} » ${near ? "dans ton département" : "en Normandie"} : « Rencontrer un pro » te dit comment.` : "";
    const words = letters.map(letter => `• ${interests[letter].label} : ${interests[letter].words}`).join("\n");
    return [
      {
        text: [`Ce que tu dis aimer :\n${words}`, "Voici des métiers à regarder, sans te fermer de portes : d’autres peuvent te plaire.", people, "Tes réponses ne sont pas notées ailleurs que dans cette conversation."].filter(Boolean).join("\n\n"),
        links: [...found.map(({ slug, title }) => ({ label: title, href: `/metiers/${slug}` })), { label: "Toutes les cartes", href: `/metiers?envie=${letters[0]}` }],
        choices: ["Rencontrer un pro", "Événements près de moi", "Quel stage pour moi ?", "Parler à une personne"],
      },
    ];
  },
};
