import type { Told } from "./dialogue.ts";
import { dialogues } from "./dialogues.ts";

/** The first words: what this is, what it can do, and a person at any time. */
export const welcome = (): Told => ({
  text: "Bonjour ! Je suis l’assistant automatique de Passerelle : un programme, pas une personne. Écris ta question avec tes mots, même avec des fautes, ou choisis. Tu peux demander une personne à tout moment.",
  choices: [...dialogues.map(({ label }) => label), "Parler à une personne"],
});
