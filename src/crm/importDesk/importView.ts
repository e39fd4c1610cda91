import { count, frenchMoment } from "../french.ts";
import type { ImportKind } from "../imports/importKind.ts";
import { type ImportRun, type Stage, keptDays } from "../imports/importRun.ts";
import { importKind, importKinds } from "../imports/kinds.ts";
import { delimiterWords, delimiters, encodings } from "../imports/text/encodings.ts";
import type { Line } from "../imports/text/rowsOf.ts";

const stageWords: Record<Stage, { text: string; tone: string }> = {
  draft: { text: "À préparer", tone: "warn" },
  checking: { text: "En lecture", tone: "info" },
  ready: { text: "À valider", tone: "warn" },
  running: { text: "En cours", tone: "info" },
  done: { text: "Terminé", tone: "good" },
  undoing: { text: "En annulation", tone: "info" },
  undone: { text: "Annulé", tone: "neutral" },
  failed: { text: "Arrêté", tone: "bad" },
};

const lines = (n: number) => count(n, "ligne");
export const addressOf = ({ _id }: Pick<ImportRun, "_id">) => `/equipe/imports/${_id}`;

/** The room of imports: what may be brought, and what this person brought before. */
export const listView = (runs: ImportRun[], typed: { word: string }) => ({
  kinds: importKinds.map(({ word, record }) => ({ value: word, label: record.label, hint: null })),
  typed,
  templates: importKinds.map(({ word, record }) => ({ href: `/equipe/imports/modeles/${word}.csv`, label: record.label })),
  columns: [{ label: "Fichier" }, { label: "Fiches" }, { label: "Déposé" }, { label: "Lignes", numeric: true }, { label: "État" }],
  rows: runs.map(run => ({ cells: [{ text: run.name, href: addressOf(run) }, importKind(run.word)?.record.label ?? run.word, frenchMoment(run.createdAt), run.rows ? String(run.rows) : "—", stageWords[run.stage as Stage]] })),
});

const head = (run: ImportRun, kind: ImportKind) => ({ url: addressOf(run), name: run.name, kind: kind.record.label.toLowerCase() });

/** How the file reads: its first lines under the guess, to be corrected. */
export const readView = (run: ImportRun, kind: ImportKind, first: Line[]) => ({
  ...head(run, kind),
  encodings: Object.entries(encodings).map(([value, { label }]) => ({ value, label })),
  encoding: run.encoding,
  delimiters: Object.entries(delimiters).map(([value, { label }]) => ({ value: delimiterWords[value as keyof typeof delimiterWords], label })),
  delimiter: delimiterWords[run.delimiter as keyof typeof delimiterWords],
  ...firstTable(first),
});

function firstTable([header, ...rest]: Line[]) {
  const columns = (header?.cells ?? []).slice(0, 12).map((label, i) => ({ label: label || `Colonne ${i + 1}` }));
  return { columns, rows: rest.map(({ cells }) => ({ cells: columns.map((_, i) => cells[i] ?? "") })), hidden: Math.max(0, (header?.cells.length ?? 0) - 12) };
}

/** What each column means, with the first value that it holds. */
export const columnsView = (run: ImportRun, kind: ImportKind, first: Line[], mapping: readonly string[]) => ({
  ...head(run, kind),
  choices: kind.columns().map(({ name, label }) => ({ value: name, label })),
  columns: run.headers.map((header, i) => ({ name: `column-${i}`, label: header || `Colonne ${i + 1}`, value: mapping[i] ?? "", sample: sampleOf(first, i) })),
  hints: kind.columns().flatMap(({ label, hint }) => (hint ? [{ label, hint }] : [])),
});

const sampleOf = (first: Line[], i: number) => {
  const value = first.slice(1).map(({ cells }) => cells[i] ?? "").find(Boolean);
  return value ? `Par exemple : ${value.slice(0, 80)}` : "Vide sur les premières lignes.";
};

/** How far a stage that is under way is. */
export function progressView(run: ImportRun) {
  const { done, total } = progressOf(run);
  const words = run.stage === "checking" ? `${lines(run.rows)} lues` : `${done} sur ${lines(total)}`;
  const busy = ["checking", "running", "undoing"].includes(run.stage);
  return { done: busy ? Math.min(done, total - 1) : total, total, words };
}

const sum = (counts: ImportRun["outcomes"], ...names: string[]) => names.reduce((all, name) => all + (counts.get(name) ?? 0), 0);

function progressOf({ stage, bytesRead, size, verdicts, outcomes }: ImportRun) {
  if (stage === "checking") return { done: bytesRead, total: Math.max(1, size) };
  const total = Math.max(1, sum(verdicts, "create", "update"));
  return stage === "undoing" ? { done: sum(outcomes, "undone", "kept"), total: Math.max(1, sum(outcomes, "undone", "kept", "created", "changed")) } : { done: [...outcomes.values()].reduce((a, b) => a + b, 0), total };
}

const working: Partial<Record<Stage, string>> = { checking: "Vérification du fichier", running: "Import en cours", undoing: "Annulation en cours" };
export const workingView = (run: ImportRun, kind: ImportKind) => ({ ...head(run, kind), title: working[run.stage as Stage] ?? "En cours", json: `${addressOf(run)}.json`, ...progressView(run), days: keptDays });
