import { mkdirSync, writeFileSync } from "node:fs";
import { charterPdf } from "../src/pdf/charter/charter.ts";
import { seal } from "../src/pdf/seal/seal.ts";
import { type Checked, checkPdf } from "./checkPdf.ts";
import { hostileNames } from "./hostileNames.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";
import { at, identity, sealedCharter, sheetNamed } from "./sealedCharter.ts";

const count = 300;
const folder = new URL("out/pdf/", import.meta.url).pathname;

/** Writes 300 sealed charters of hostile names to bench/out/pdf for an independent validator, and says what the local readers find. */
export async function bench(): Promise<Row[]> {
  mkdirSync(folder, { recursive: true });
  const passed = new Map<string, number>();
  for (const [i, name] of hostileNames(count).entries()) {
    const { base, sealed } = await sealedCharter(name);
    const file = `${folder}${String(i + 1).padStart(3, "0")}.pdf`;
    writeFileSync(file, sealed);
    const found: Checked = await checkPdf(file, base, sealed);
    for (const [goal, good] of Object.entries(found)) passed.set(goal, (passed.get(goal) ?? 0) + Number(good));
  }
  const goals = [...passed].map(([id, ours]) => ({ id: `${count} hostile names: ${id}`, unit: "files", ours, peer: "asked", theirs: count, ratio: ours / count, goal: `= ${count}`, reached: ours === count }));
  return [...goals, await cost()];
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
