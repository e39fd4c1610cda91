import mongoose from "mongoose";
import { log } from "../../web/log.ts";
import { Charter } from "../charters/charter.ts";
import { sealCharter } from "./sealCharter.ts";

/** Seals each signed charter whose time has come. May be run again, by anyone, at any time; one that fails does not hold the others. */
export async function sealCharters(at = () => new Date()) {
  const due = { status: "signed" as const, sealDueAt: mongoose.trusted({ $lte: at() }) };
  for await (const charter of Charter.find(due).sort({ sealDueAt: 1 }).cursor()) {
    await sealCharter(charter, at()).catch(error => log.error({ charter: charter.reference, err: { message: (error as Error).message } }, "seal"));
  }
}
