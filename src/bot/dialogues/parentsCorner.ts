import { entryOf } from "../knowledge/base.ts";
import type { Dialogue } from "./dialogue.ts";

const worries: Record<string, { label: string; entries: string[] }> = {
  choix: { label: "L’aider à choisir", entries: ["parents-aider", "sais-pas-quoi-faire", "tests-orientation"] },
  apprentissage: { label: "Il ou elle veut partir en apprentissage", entries: ["parents-apprentissage-inquiet", "apprentissage-cest-quoi", "apprentissage-salaire"] },
  procedures: { label: "Comprendre les procédures", entries: ["calendrier-troisieme", "affelnet-lycee", "parcoursup-calendrier"] },
  stage: { label: "Trouver un stage", entries: ["stage-pas-trouve", "stage-troisieme", "stage-seconde"] },
  difficile: { label: "Ça se passe mal à l’école", entries: ["harcelement-scolaire", "phobie-scolaire", "absent-souvent"] },
  argent: { label: "Bourses et aides", entries: ["bourse-lycee", "bourses-etudiant", "allocation-rentree"] },
  handicap: { label: "Handicap, dys", entries: ["handicap-orientation", "dys-scolarite", "mdph-demarche"] },
};

/** For parents: from a worry to the three entries that answer it. */
export const parentsCorner: Dialogue = {
  id: "parents-corner-v1",
  label: "Je suis parent",
  starts: /^(bonjour )?(je suis (un |une )?(parent|maman|papa|mere|pere)( d eleve)?)$/,
  steps: [{ name: "worry", ask: "Bienvenue. Qu’est-ce qui vous amène ?", options: Object.entries(worries).map(([value, { label }]) => ({ value, label })) }],
  end: ({ worry }) => {
    const titles = worries[worry!]!.entries.map(id => entryOf(id)?.title).filter(one => one !== undefined);
    return [{ text: "Voici ce que je peux vous dire. Choisissez un sujet, écrivez votre question avec vos mots, ou demandez une personne : elle répond aussi aux parents.", choices: [...titles, "Parler à une personne"] }];
  },
};
