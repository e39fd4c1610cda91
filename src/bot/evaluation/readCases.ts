import { base } from "../knowledge/base.ts";

/** One line of an evaluation: a question, and what is right: entries, out of scope, or danger of a tier. `topic`, `set`: what figures are also told by. */
export type Case = { question: string; entries: string[]; outOfScope: boolean; danger: "T1" | "T2" | "T3" | null; topic: string; set: string };

/** Reads JSON lines of contract.md; the fault of a line names it, an entry that does not exist is a fault. */
export function readCases(text: string): Case[] {
  const known = new Set(base().map(({ id }) => id));
  return text.split("\n").flatMap((line, i) => (line.trim() ? [readLine(line, i + 1, known)] : []));
}

function readLine(line: string, number: number, known: Set<string>): Case {
  const fault = (why: string): never => {
    throw new Error(`Ligne ${number} : ${why}.`);
  };
  const told = ((): Record<string, unknown> => {
    try {
      return JSON.parse(line) as Record<string, unknown>;
    } catch {
      return fault("ce n’est pas du JSON");
    }
  })();
  const { question, expect, topic, set } = told;
  if (typeof question !== "string" || !question.trim()) return fault("« question » est attendue");
  const danger = typeof expect === "string" ? (/^safety:(T[123])$/.exec(expect)?.[1] as Case["danger"] | undefined) : undefined;
  const entries = Array.isArray(expect) ? (expect as unknown[]) : [];
  const unknown = entries.find(entry => typeof entry !== "string" || !known.has(entry));
  if (unknown !== undefined) return fault(`l’entrée ${JSON.stringify(unknown)} n’existe pas`);
  if (!entries.length && expect !== "out-of-scope" && !danger) return fault("« expect » dit des entrées, « out-of-scope » ou « safety:T1 »");
  return { question, entries: entries as string[], outOfScope: expect === "out-of-scope", danger: danger ?? null, topic: typeof topic === "string" ? topic : "", set: typeof set === "string" ? set : "" };
}
