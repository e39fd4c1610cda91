import { readFileSync } from "node:fs";
import { featuresOf } from "./featuresOf.ts";

type Weights = { alarm: number; grave: number; features: Record<string, [alarm: number, grave: number]> };
let read: { alarm: number; grave: number; features: Map<string, [number, number]> } | undefined;

function weights() {
  if (read) return read;
  const { alarm, grave, features } = JSON.parse(readFileSync(new URL("./weights.json", import.meta.url), "utf8")) as Weights;
  return (read = { alarm, grave, features: new Map(Object.entries(features)) });
}

const chance = (hundredths: number) => 1 / (1 + Math.exp(-hundredths / 100));

/** How much a message is like those that call for help, and, among these, like the explicit ones: between 0 and 1. Weights of scripts/safetyNet.mjs; deterministic. */
export function danger(message: string) {
  const { alarm, grave, features } = weights();
  const found = [...new Set(featuresOf(message))].flatMap(name => [features.get(name) ?? []].filter(pair => pair.length) as [number, number][]);
  return { alarm: chance(found.reduce((sum, [a]) => sum + a, alarm)), grave: chance(found.reduce((sum, [, b]) => sum + b, grave)) };
}
