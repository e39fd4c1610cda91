import type { Answers, Dialogue, Link } from "./dialogue.ts";
import { ageStep, departementName, departementStep } from "./choices.ts";

const since = [
  { value: "recent", label: "Cette année", says: /\b(cette annee|semaines?|mois|hier|recent)\b/ },
  { value: "long", label: "Il y a plus longtemps", says: /\b(ans?|longtemps|annee derniere)\b/ },
  { value: "bientot", label: "J’y pense, mais je suis encore inscrit ou inscrite", says: /\b(pense|encore|pas encore|envie)\b/ },
];
const missionLocale: Link = { label: "Trouver ma mission locale", href: "https://www.unml.info" };
const cio: Link = { label: "Trouver un CIO en Normandie", href: "https://www.ac-normandie.fr" };
const e2c: Link = { label: "Écoles de la 2e chance", href: "https://reseau-e2c.fr" };

/** Who to see depends on the age: school is owed until 16, training until 18, and the missions locales follow people from 16 to 25. */
function people({ ageBand, since: when }: Answers): { text: string; links: Link[] } {
  if (ageBand === "moins-16") return { text: "Jusqu’à 16 ans, l’école te doit une place. La première personne à voir : le CIO, gratuit, avec ou sans tes parents ; ou le ou la CPE de ton établissement, s’il y en a un.", links: [cio] };
  if (when === "bientot") return { text: "Avant d’arrêter, parle à quelqu’un qui connaît d’autres chemins : le ou la CPE, la ou le psychologue (PsyEN) du lycée ou du CIO. On peut changer de formation sans tout perdre.", links: [cio] };
  if (ageBand === "16-17") return { text: "Jusqu’à 18 ans tu as droit à une formation ou à un accompagnement. La mission locale et le CIO se partagent ce travail : l’un ou l’autre t’ouvre la porte, sans diplôme et sans rendez-vous compliqué.", links: [missionLocale, cio] };
  if (ageBand === "18-25") return { text: "La mission locale t’accompagne jusqu’à 25 ans : formation, emploi, argent, logement, santé. Si tu es parti sans diplôme, tu as aussi le droit de revenir en formation.", links: [missionLocale, e2c] };
  return { text: "Après 25 ans, vois un conseil en évolution professionnelle, gratuit, et France Travail pour la formation.", links: [{ label: "Mon conseil en évolution professionnelle", href: "https://mon-cep.org" }] };
}

/** Who, where, today: for somebody who has left school, or is about to. */
export const dropout: Dialogue = {
  id: "dropout-v1",
  label: "J’ai quitté l’école",
  starts: /^(j ai|je me suis|j) (quitte|arrete|lache|decroche|deco) (l ecole|le lycee|le college|les cours|mes etudes|tout)?$/,
  after: ["decrochage-revenir", "decrochage-droit-retour", "absent-souvent", "psad-foquale"],
  steps: [
    { ...ageStep("moins-16", "16-17", "18-25", "26-29", "30-plus"), ask: "Tu as bien fait de le dire : il y a des places pour revenir, et des gens dont c’est le métier. Trois questions. Quel âge as-tu ?" },
    departementStep,
    { name: "since", ask: "C’était quand ?", options: since },
  ],
  end: answers => {
    const { text, links } = people(answers);
    const place = departementName(answers.departement ?? "");
    const today = "Aujourd’hui : choisis « Parler à une personne » ici, elle t’aide à faire le premier appel. Tu n’as pas besoin de donner ton nom.";
    return [{ text: `${text}\n\n${place ? `Cherche l’adresse la plus proche dans ton département (${place}) avec ${links.length > 1 ? "ces pages" : "cette page"}.\n\n` : ""}${today}`, links, choices: ["Parler à une personne", "J’ai quitté l’école : revenir en formation"] }];
  },
};
