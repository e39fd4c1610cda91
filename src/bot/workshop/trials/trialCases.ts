import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { config } from "../../../config.ts";
import { Refusal } from "../../../web/errors.ts";
import { recognise } from "../../assistant/recognise.ts";
import { type Case, readCases } from "../../evaluation/readCases.ts";

const shipped = new URL("../../evaluation/cases/development.jsonl", import.meta.url);

/** The questions on which an entry is tried, and their hash; null where this installation has none. What calls for help or a person never reaches the base. */
export function trialCases(): { cases: Case[]; hash: string } | null {
  const file = config().WORKSHOP_CASES ?? shipped;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, "utf8");
  return { cases: read(text).filter(({ danger, question }) => !danger && !recognise(question)), hash: createHash("sha256").update(text).digest("hex") };
}

function read(text: string) {
  try {
    return readCases(text);
  } catch (error) {
    throw new Refusal("cases", `Les questions d’essai ne se lisent pas. ${(error as Error).message}`, "edition");
  }
}
