import { count } from "../french.ts";
import { optionsOf } from "../lists/sentence.ts";
import type { Person } from "../people/person.ts";
import type { BulkAct } from "../registry/bulkAct.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { actsFor } from "./actsFor.ts";
import { type BulkRun, type Outcome, limits, outcomes } from "./bulkRun.ts";
import { rehearsalSentence, rehearse } from "./rehearse.ts";

const tones: Record<Outcome, string> = { done: "good", same: "neutral", refused: "bad", undone: "info", kept: "warn" };
const shown = 50;

/** A run before it is done: which act, what it needs, and, once that is said, what it would do. */
export async function chooseView(run: BulkRun, kind: RecordKind, person: Person, typed: { act: string; value: string }) {
  const acts = actsFor(kind);
  const act = acts.find(({ name }) => name === typed.act) ?? null;
  return {
    ...head(run, kind),
    acts: await Promise.all(acts.map(one => actView(one, kind, typed))),
    chosen: act?.name ?? "",
    rehearsal: run.status === "ready" && act ? await rehearsalView(run, kind, act, person) : null,
  };
}

async function actView({ name, label, ask }: BulkAct, kind: RecordKind, typed: { act: string; value: string }) {
  return { name, label, ask: ask ? { label: ask.label, select: ask.as === "select", options: ask.as === "select" ? [...(await optionsOf(async () => (await ask.options?.(kind)) ?? []))] : [], value: typed.act === name ? typed.value : "" } : null };
}

async function rehearsalView(run: BulkRun, kind: RecordKind, act: BulkAct, person: Person) {
  const value = await act.read(kind, run.value);
  const found = await rehearse({ kind, act, value, ids: run.items.map(({ record }) => record), by: person });
  return { sentence: await rehearsalSentence(found, act, value), reasons: [...new Set(found.refused)], any: found.will > 0 };
}

const head = (run: BulkRun, kind: RecordKind) => ({ url: `/equipe/lots/${run._id}`, back: `/equipe/${kind.word}`, list: kind.label, total: count(run.items.length, kind.one, kind.many), titles: run.items.slice(0, 5).map(({ title }) => title).join(", "), more: run.items.length > 5 });

/** A run that is under way or done: how far, and what became of each record. */
export function resultView(run: BulkRun, kind: RecordKind, number: number, at: Date) {
  const done = run.items.filter(({ outcome }) => (run.status === "undoing" || run.status === "undone" ? outcome !== "done" : outcome !== null)).length;
  const page = run.items.slice((number - 1) * shown, number * shown);
  const counts = (Object.keys(outcomes) as Outcome[]).map(name => ({ value: String(run.items.filter(({ outcome }) => outcome === name).length), label: outcomes[name].toLowerCase() })).filter(({ value }) => value !== "0");
  const may = run.status === "done" && run.doneAt !== null && run.doneAt !== undefined && at.getTime() - run.doneAt.getTime() < limits.undoMinutes * 60_000 && run.items.some(({ outcome }) => outcome === "done");
  return {
    ...head(run, kind),
    running: run.status === "running" || run.status === "undoing",
    undone: run.status === "undone",
    done,
    all: run.items.length,
    words: `${done} sur ${run.items.length}`,
    undo: may ? `/equipe/lots/${run._id}/annulation` : null,
    minutes: limits.undoMinutes,
    tiles: counts,
    columns: [{ label: "Fiche" }, { label: "Résultat" }, { label: "Raison" }],
    rows: page.map(({ record, title, outcome, why }) => ({ cells: [{ text: title, href: `/equipe/${kind.word}/${record}` }, outcome ? { text: outcomes[outcome as Outcome], tone: tones[outcome as Outcome] } : "En attente", why ?? ""] })),
    pages: { previous: number > 1 ? `/equipe/lots/${run._id}?page=${number - 1}` : null, next: number * shown < run.items.length ? `/equipe/lots/${run._id}?page=${number + 1}` : null, label: `Page ${number}` },
  };
}
