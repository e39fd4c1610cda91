import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { charterPdf } from "../src/pdf/charter/charter.ts";
import { seal } from "../src/pdf/seal/seal.ts";
import { makePdf } from "../src/pdf/worker/makePdf.ts";
import { type Checked, checkPdf } from "./checkPdf.ts";
import { hostileNames } from "./hostileNames.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";
import { type PaperNamed, at, identity, sealedPaper, sheetNamed } from "./sealedCharter.ts";

const counts: Record<PaperNamed, number> = { charter: 300, countersignature: 60, annex: 60 };
const folder = new URL("out/", import.meta.url).pathname;

/** Writes 300 sealed charters of hostile names to bench/out for an independent validator, with 60 counter-signatures and 60 annexes, and says what the local readers find. */
export async function bench(): Promise<Row[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows: Row[] = [];
  for (const kind of Object.keys(counts) as PaperNamed[]) rows.push(...(await goals(kind, counts[kind])));
  return [...rows, await cost(), await stall()];
}

async function goals(kind: PaperNamed, count: number): Promise<Row[]> {
  const passed = new Map<string, number>();
  const every = 300 / count;
  for (const [i, name] of hostileNames(300).filter((_, i) => i % every === 0).entries()) {
    const { base, sealed } = await sealedPaper(kind, name);
    const file = `${folder}${kind}-${String(i + 1).padStart(3, "0")}.pdf`;
    writeFileSync(file, sealed);
    const found: Checked = await checkPdf(file, base, sealed);
    for (const [goal, good] of Object.entries(found)) passed.set(goal, (passed.get(goal) ?? 0) + Number(good));
  }
  return [...passed].map(([id, ours]) => ({ id: `${count} hostile ${kind}: ${id}`, unit: "files", ours, peer: "asked", theirs: count, ratio: ours / count, goal: `= ${count}`, reached: ours === count }));
}

/** What the seal adds to the making of a PDF, in one run. */
async function cost(): Promise<Row> {
  const [made, sealed]: [number[], number[]] = [[], []];
  for (let i = 0; i < 60; i += 1) {
    const start = performance.now();
    const pdf = await charterPdf(sheetNamed("Chantiers du Cotentin"));
    const middle = performance.now();
    seal(pdf, identity, { at, reason: "Charte", location: "Normandie" });
    made.push(middle - start);
    sealed.push(performance.now() - middle);
  }
  const [ours, theirs] = [median(sealed), median(made)];
  return { id: "seal beside PDF, median of 60", unit: "ms", ours, peer: "charterPdf", theirs, ratio: ours / theirs, goal: "<= 0.2", reached: ours / theirs <= 0.2 };
}

/** How long this thread is held at the worst while 60 PDFs are made, one after the other: in their own thread, and in this one. */
async function stall(): Promise<Row> {
  const worst = async (make: (name: "charter", sheet: ReturnType<typeof sheetNamed>) => Promise<Buffer>) => {
    await make("charter", sheetNamed("Chantiers du Cotentin"));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    for (let i = 0; i < 60; i += 1) {
      await make("charter", sheetNamed("Chantiers du Cotentin"));
      // A site has other requests between two papers: without a pause no delay of theirs would be counted.
      await pause(5);
    }
    delay.disable();
    return delay.percentile(99) / 1e6;
  };
  const [theirs, ours] = [await worst((_, sheet) => charterPdf(sheet)), await worst(makePdf)];
  return { id: "site's thread held while 60 PDFs are made, p99", unit: "ms", ours, peer: "same thread", theirs, ratio: ours / theirs, goal: "< 50", reached: ours < 50 };
}
