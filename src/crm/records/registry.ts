import { recordHoldings } from "./personal.ts";
import { taskWaits } from "./taskWaits.ts";
import type { Feature } from "../registry/feature.ts";

export const recordsFeature: Feature = {
  name: "records",
  waits: taskWaits,
  acts: {
    "record.created": "Fiche créée",
    "record.changed": "Fiche modifiée",
    "record.deleted": "Fiche supprimée",
    "record.restored": "Fiche restaurée",
    "record.noted": "Note ajoutée",
    "record.note-removed": "Note retirée",
    "record.task-added": "Tâche confiée",
    "record.task-done": "Tâche faite",
    "record.file-added": "Fichier ajouté",
    "record.file-removed": "Fichier retiré",
  },
  holdings: recordHoldings,
};
