import { about, holds, nobody } from "../registry/personal.ts";
import { Change } from "./change.ts";
import { Note } from "./note.ts";
import { RecordFile } from "./recordFile.ts";
import { Task } from "./task.ts";

const ofDossier = (model: unknown, title: string, data: string, told: Record<string, string>) => ({ model, title, purpose: "relations" as const, data, told, of: (who: { dossiers(): string[] }) => about("dossier", who.dossiers()), erased: "deleted" as const });

/** What stands beside a record goes with it; a text about another one stays, without the address and the number of the person. */
export const recordHoldings = [
  holds({ ...ofDossier(Note, "Notes", "ce qu’un collègue a noté", { text: "Texte", byName: "De", createdAt: "Le" }), mentions: ["text"] }),
  holds({ ...ofDossier(Task, "Tâches", "ce qu’un collègue doit faire", { title: "Tâche", about: "À propos de", dueOn: "Pour le", doneAt: "Faite le" }), mentions: ["title", "about"] }),
  holds({ ...ofDossier(RecordFile, "Fichiers joints", "les fichiers déposés par l’équipe", { name: "Nom", type: "Sorte", size: "Octets", sha256: "SHA-256", createdAt: "Déposé le" }), file: { bytes: "bytes", name: "name" }, mentions: ["name"] }),
  holds(ofDossier(Change, "Avant et après", "les valeurs changées d’une fiche", { at: "Date", changes: "Changements" })),
  ...[Note, RecordFile].map(model => holds({ model, title: model === Note ? "Notes écrites par un collègue" : "Fichiers déposés par un collègue", purpose: "desk", data: "le nom du collègue", of: who => about("by", who.ids("Person")), told: { dossier: "Fiche", byName: "De", createdAt: "Le" }, erased: () => ({ byName: nobody }) })),
  holds({ model: Task, title: "Tâches confiées à un collègue", purpose: "desk", data: "qui doit la faire", of: who => about("assignee", who.ids("Person")), told: { title: "Tâche", about: "À propos de", dueOn: "Pour le", doneAt: "Faite le" }, erased: "kept", kept: { where: {}, why: "La tâche reste à l’équipe, sans nom." } }),
];
