import mongoose from "mongoose";
import { Charter } from "../charters/charter.ts";
import { eachOf } from "../registry/eachOf.ts";
import { sealCharter } from "./sealCharter.ts";

/** Seals each signed charter whose time has come. May be run again, by anyone, at any time; one that fails does not hold the others. */
export async function sealCharters(at = () => new Date()) {
  const due = { status: "signed" as const, sealDueAt: mongoose.trusted({ $lte: at() }) };
  await eachOf(Charter.find(due).sort({ sealDueAt: 1 }).cursor(), "seal-charters", charter => sealCharter(charter, at()));
}
