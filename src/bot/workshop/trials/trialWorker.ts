import { parentPort, workerData } from "node:worker_threads";
import { type Compared, compareBases } from "./compareBases.ts";

const { cases, bases } = workerData as Compared;
parentPort!.postMessage(await compareBases(cases, bases));
