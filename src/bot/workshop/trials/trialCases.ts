import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { config } from "../../../config.ts";
import { Refusal } from "../../../web/errors.ts";
import { recognise } from "../../assistant/recognise.ts";
import { type Case, readCases } from "../../evaluation/readCases.ts";

const shipped = new URL("../../evaluation/cases/development.jsonl", import.meta.url);

function text() {
  const file = config().WORKSHOP_CASES ?? shipped;
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Which questions an entry is tried on: their hash, null where this installation has none. */
export function casesHash() {
  const lines = text();
  return lines === null ? null : createHash("sha256").update(lines).digest("hex");
}

/** The questions themselves. What calls for help or a person never reaches the base. */
export function trialCases(): Case[] {
  return read(text() ?? "").filter(({ danger, question }) => !danger && !recognise(question));
}

function read(lines: string) {
  try {
    return readCases(lines);
  } catch (error) {
    throw new Refusal("cases", `Les questions d’essai ne se lisent pas. ${(error as Error).message}`, "edition");
  }
}
