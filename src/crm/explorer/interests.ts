/**
 * What people like, in six families after the psychologist John Holland (RIASEC: realistic, investigative, artistic, social, enterprising,
 * conventional). Words and statements are ours. It helps to look around; it is no test, and measures nothing.
 */
export const interests = {
  R: {
    label: "Travailler de mes mains",
    words: "fabriquer, réparer, bouger, travailler dehors ou avec des machines",
    statements: ["J’aime réparer ou monter des objets.", "J’aime bouger et être dehors, même quand il ne fait pas beau.", "J’aime voir, à la fin, ce que j’ai fabriqué.", "J’aime comprendre une machine en la touchant."],
  },
  I: {
    label: "Chercher et comprendre",
    words: "observer, mesurer, mener l’enquête, résoudre des problèmes",
    statements: ["J’aime chercher pourquoi quelque chose ne marche pas.", "J’aime les expériences, les mesures, les énigmes.", "J’aime apprendre comment fonctionnent le corps, la nature ou les machines.", "J’aime prendre le temps de réfléchir avant de répondre."],
  },
  A: {
    label: "Créer et imaginer",
    words: "dessiner, inventer, jouer, soigner ce qui est beau",
    statements: ["J’aime dessiner, écrire, jouer de la musique ou inventer.", "J’aime choisir des couleurs, des formes, des matières.", "J’aime faire les choses à ma façon.", "J’aime que ce que je fais soit beau."],
  },
  S: {
    label: "Aider et accompagner",
    words: "écouter, soigner, apprendre quelque chose à quelqu’un",
    statements: ["J’aime aider quelqu’un qui n’y arrive pas.", "On vient souvent me parler quand ça ne va pas.", "J’aime m’occuper d’enfants ou de personnes âgées.", "J’aime expliquer ce que je sais faire."],
  },
  E: {
    label: "Entreprendre et convaincre",
    words: "décider, mener une équipe, vendre, lancer un projet",
    statements: ["J’aime décider et entraîner les autres.", "J’aime convaincre, négocier, défendre une idée.", "J’aime lancer un projet, même petit.", "J’aime les défis et les résultats que l’on voit vite."],
  },
  C: {
    label: "Organiser et vérifier",
    words: "classer, compter, suivre des règles, travailler avec précision",
    statements: ["J’aime que tout soit à sa place.", "J’aime suivre une méthode, pas à pas.", "J’aime les tableaux, les listes, les comptes qui tombent juste.", "On peut compter sur moi pour vérifier les détails."],
  },
} as const;
export type Interest = keyof typeof interests;
export const interestNames = Object.keys(interests) as Interest[];
