import { createHash } from "node:crypto";
import type { Charter } from "./charter.ts";

type Terms = Pick<Charter, "textVersion" | "scope" | "sites" | "pledges" | "targets">;

/** SHA-256, in hex, of what a company promises: text, scope, sites, commitments, yearly targets by name, as JSON in this order. The journal keeps it of each signature. */
export function termsSha256({ textVersion, scope, sites, pledges, targets }: Terms) {
  const aims = [...(targets ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify([textVersion, scope, sites, pledges, aims])).digest("hex");
}
