import type { Feature } from "../registry/feature.ts";
import { learnWords } from "./learnWords.ts";

export const findFeature: Feature = { name: "find", jobs: [{ name: "learn-words", everySeconds: 60, run: () => learnWords() }] };
