import { about, holds } from "../registry/personal.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { ImportPart } from "./importPart.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun, keptDays } from "./importRun.ts";

const seconds = keptDays * 86_400;
/** Rows are found by the record they made, and by the address in their cells; the file itself goes with its import. */
export const importHoldings = [
  holds({ model: ImportRun, title: "Imports", purpose: "desk", data: "qui a importé, nom du fichier", of: who => about("person", who.ids("Person")), told: { name: "Fichier", word: "Sorte", rows: "Lignes", stage: "Étape", createdAt: "Le" }, mentions: ["name", "fault"], erased: () => ({ person: null }) }),
  holds({ model: ImportRow, title: "Lignes importées", purpose: "desk", data: "les cases d’une ligne d’un fichier", of: who => [{ cells: who.email }, ...about("record", [...who.ids("Contact"), ...who.ids("Ambassador")])], told: { line: "Ligne", cells: "Cases", outcome: "Résultat", why: "Motif" }, erased: "deleted" }),
  holds({ model: ImportPart, title: "Fichiers en cours d’import", purpose: "desk", data: "le fichier tel qu’il a été envoyé", of: who => about("run", who.ids("ImportRun")), told: { n: "Morceau", createdAt: "Le" }, erased: "deleted" }),
];
export const importRetention: RetentionRule[] = [
  lapses({ name: "imports", title: "Imports", kept: `${keptDays} jours`, model: ImportRun, path: "createdAt", seconds }),
  lapses({ name: "import-rows", title: "Lignes importées", kept: `${keptDays} jours`, model: ImportRow, path: "createdAt", seconds }),
  lapses({ name: "import-parts", title: "Fichiers en cours d’import", kept: `jusqu’à la lecture de leurs lignes, ${keptDays} jours au plus`, model: ImportPart, path: "createdAt", seconds }),
];
