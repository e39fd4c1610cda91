import { formatNames, formats } from "../../crm/ambassadors/formats.ts";
import { tradeStep } from "./choices.ts";
import type { Answers, Dialogue, Step } from "./dialogue.ts";
import { schoolsNamed } from "./lookups/schoolsNamed.ts";

const none = "introuvable";
const schoolStep: Step = {
  name: "school",
  ask: ({ search }) => `Voici ce que je trouve pour « ${search} ». Lequel est le vôtre ?`,
  options: async ({ search }) => [...(await schoolsNamed(search!)).schools.map(({ id, label }) => ({ value: id, label })), { value: none, label: "Aucun de ceux-là" }],
};

const formAt = ({ school, trade, format }: Answers) => `/demandes/nouvelle/${school}?famille=${trade}&forme=${format}`;

/** A teacher asks for a person: the school, the trade, the form of it; then the form, filled in with these, in two minutes. */
export const teacherVisit: Dialogue = {
  id: "teacher-visit-v1",
  label: "Je suis enseignant ou enseignante",
  starts: /^(bonjour )?(je suis (un |une )?(prof|professeure?|enseignante?|cpe|proviseure?|principale?)( principale?)?( de \w+)?|je (veux|voudrais) (organiser|demander) une (visite|intervention)( d entreprise)?)$/,
  after: ["ecole-demander-intervention", "visite-entreprise-classe", "ecole-preparer-classe"],
  steps: [
    { name: "search", ask: "Je vous aide à demander une rencontre pour vos élèves. Quel est votre établissement ? Donnez son nom, sa ville ou son code UAI.", free: typed => (typed.length < 3 || typed.length > 80 ? "!Donnez au moins trois lettres du nom ou de la ville, ou le code UAI, par exemple 0760050S." : typed) },
    schoolStep,
    { ...tradeStep("Quelle famille de métiers faire découvrir ?"), skip: ({ school }) => school === none },
    { name: "format", ask: "Sous quelle forme ?", options: formatNames.map(value => ({ value, label: formats[value] })), skip: ({ school }) => school === none },
  ],
  end: answers =>
    answers.school === none
      ? [{ text: "Cherchez-le sur cette page : elle connaît tous les établissements. S’il manque, une personne de l’équipe l’ajoute.", links: [{ label: "Trouver mon établissement", href: "/demandes" }], choices: ["Parler à une personne"] }]
      : [{ text: "Il reste les dates, la classe et votre adresse e-mail : je ne les demande pas ici, pour ne pas les garder dans une conversation. Une personne vous répond sous 72 heures.", links: [{ label: "Finir la demande", href: formAt(answers) }] }],
};
