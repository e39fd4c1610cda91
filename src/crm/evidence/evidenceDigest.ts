import { createHmac } from "node:crypto";
import type { Evidence } from "./evidence.ts";

/** The parts of an evidence, each with its fields in the order that is hashed. A field belongs to one part. */
export const evidenceParts = {
  act: { label: "le consentement et le document", fields: ["textVersion", "textSha256", "basePdfSha256", "consent", "consentVersion"] },
  signer: { label: "le signataire", fields: ["signatoryName", "signatoryRole", "signatoryEmail", "siren", "entitled"] },
  code: { label: "le code", fields: ["channel", "sentTo", "letter", "messageId", "codeAskedAt", "codeSentAt", "codeVerifiedAt", "codeTries"] },
  context: { label: "le contexte", fields: ["ip", "userAgent", "language", "browser"] },
  clocks: { label: "les horloges", fields: ["at", "databaseAt", "clockOffsetMs", "appVersion"] },
} as const satisfies Record<string, { label: string; fields: readonly (keyof Evidence)[] }>;

type EvidencePart = keyof typeof evidenceParts;
/** An evidence as it stands in the database: the values compared are those stored, whatever they were made into. */
export type StoredEvidence = Pick<Evidence, "salt" | "charter"> & Partial<Record<(typeof evidenceParts)[EvidencePart]["fields"][number], unknown>>;
export const partNames = Object.keys(evidenceParts) as EvidencePart[];

/**
 * HMAC-SHA-256, in hex, of each part of an evidence and of the whole, keyed by its salt: over the charter's id, the part's name and
 * its values as JSON, dates in ISO 8601. What the journal chains of it; without the salt it tells nothing of the person.
 */
export function evidenceDigest(proof: StoredEvidence) {
  const parts = Object.fromEntries(partNames.map(part => [part, hmac(proof, part, evidenceParts[part].fields.map(name => plain(proof[name])))])) as Record<EvidencePart, string>;
  return { evidence: hmac(proof, "whole", partNames.map(part => parts[part])), parts };
}

const hmac = ({ salt, charter }: StoredEvidence, part: string, values: unknown[]) => createHmac("sha256", salt!).update(JSON.stringify([String(charter), part, values])).digest("hex");

function plain(value: unknown) {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : typeof value === "object" ? String(value) : value;
}
