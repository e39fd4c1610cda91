import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Tier } from "./situations.ts";

const fact = z.enum(["time", "tier", "situation", "conversation"]);
const rule = z.strictObject({
  to: z.string().min(1),
  passed: z.array(fact),
  never: z.array(z.string()),
  why: z.string().min(1),
  source: z.strictObject({ title: z.string(), url: z.url() }),
  /** Null: nobody has confirmed it yet; it is shown as « à confirmer ». */
  checkedAt: z.iso.date().nullable(),
});
const schema = z.strictObject({ T1: rule, T2: rule, T3: rule });
export type ConsentRule = z.infer<typeof rule>;

let read: z.infer<typeof schema> | undefined;
/** What may be told of a conversation by tier, and to whom: dated data, to be confirmed by the data protection officer. */
export const consentRules = () => (read ??= schema.parse(JSON.parse(readFileSync(new URL("./consent.json", import.meta.url), "utf8"))));
export const passedOn = (tier: Tier) => consentRules()[tier].passed;
