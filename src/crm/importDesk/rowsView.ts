import { count } from "../french.ts";
import type { ImportKind } from "../imports/importKind.ts";
import type { ImportRow } from "../imports/importRow.ts";
import { type ImportRun, type Stage, keptDays } from "../imports/importRun.ts";
import { type Share, shareOf } from "../imports/rowShares.ts";
import { addressOf } from "./importView.ts";

const titles: Partial<Record<Stage, string>> = { ready: "Vérifiez avant d’importer", done: "Import terminé", undone: "Import annulé" };
type Pages = { previous: string | null; next: string | null; label: string };
type Shown = { run: ImportRun; kind: ImportKind; shares: Share[]; current: string; rows: ImportRow[]; pages: Pages };

/** The rows of a file that was checked or brought in: counted, by share, a page at a time. */
export function rowsView({ run, kind, shares, current, rows, pages }: Shown) {
  const [url, stage] = [addressOf(run), run.stage as Stage];
  const wrong = shares.find(({ name }) => name === "error" || name === "refused")?.count ?? 0;
  const writes = (run.verdicts.get("create") ?? 0) + (run.verdicts.get("update") ?? 0);
  return {
    url,
    name: run.name,
    kind: kind.record.label.toLowerCase(),
    list: { href: `/equipe/${kind.record.word}`, label: kind.record.label },
    title: titles[stage] ?? "Import",
    ready: stage === "ready",
    tiles: shares.map(({ name, label, count: n }) => ({ value: String(n), label, href: `${url}?lignes=${name}` })),
    sentence: sentenceOf(run),
    start: stage === "ready" && writes ? `Importer ${count(writes, "ligne")}` : null,
    errors: wrong ? { href: `${url}/erreurs.csv`, label: `Emporter ${count(wrong, "ligne")} en erreur (CSV)` } : null,
    undo: stage === "done" && (run.outcomes.get("created") ?? 0) + (run.outcomes.get("changed") ?? 0) > 0 ? `${url}/annulation` : null,
    days: keptDays,
    tabs: [{ label: "Toutes", href: url, current: !current, count: run.rows }, ...shares.map(({ name, label, count: n }) => ({ label, href: `${url}?lignes=${name}`, current: current === name, count: n }))],
    columns: [{ label: "Ligne", numeric: true }, { label: "Fiche" }, { label: stage === "ready" ? "Ce qui va se passer" : "Résultat" }, { label: "Raison" }],
    rows: rows.map(row => rowView(row, kind, stage)),
    pages,
  };
}

function rowView(row: ImportRow, kind: ImportKind, stage: Stage) {
  const { label, tone } = shareOf(stage, row);
  return { cells: [String(row.line), row.record ? { text: row.title || "Sans nom", href: `/equipe/${kind.record.word}/${row.record}` } : row.title, { text: label, tone }, row.why ?? ""] };
}

function sentenceOf({ stage, verdicts, rows }: ImportRun) {
  if (stage !== "ready") return null;
  const [create, update, same, error] = ["create", "update", "same", "error"].map(name => verdicts.get(name) ?? 0);
  if (!create && !update && !same) return "Aucune ligne ne peut entrer : corrigez le fichier, ou revenez aux colonnes.";
  if (!create && !update && !error) return "Tout est déjà là : cet import ne changerait rien.";
  const parts = [...(create ? [`${count(create, "fiche")} ${create < 2 ? "sera créée" : "seront créées"}`] : []), ...(update ? [`${count(update, "fiche")} ${update < 2 ? "sera mise" : "seront mises"} à jour`] : []), ...(same ? [`${count(same, "ligne")} ne ${same < 2 ? "change" : "changent"} rien`] : []), ...(error ? [`${count(error, "ligne")} en erreur ${error < 2 ? "restera dehors" : "resteront dehors"}`] : [])];
  return `Sur ${count(rows, "ligne")} : ${parts.join(", ")}.`;
}
