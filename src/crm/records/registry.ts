import { recordHoldings } from "./personal.ts";
import { taskWaits } from "./taskWaits.ts";
import { Note } from "./note.ts";
import { RecordFile } from "./recordFile.ts";
import { Task } from "./task.ts";
import type { Link } from "../registry/link.ts";
import type { Feature } from "../registry/feature.ts";

/** What hangs on a record of any kind. */
const hanging: Link[] = [
  { model: Note as never, path: "dossier", as: "dossier", one: "une note", many: "notes" },
  { model: Task as never, path: "dossier", as: "dossier", one: "une tâche", many: "tâches" },
  { model: RecordFile as never, path: "dossier", as: "dossier", one: "un fichier", many: "fichiers" },
];

export const recordsFeature: Feature = {
  name: "records",
  waits: taskWaits,
  links: Object.fromEntries(["Company", "Contact", "School", "Ambassador", "CarriedCharter"].map(name => [name, hanging])),
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
