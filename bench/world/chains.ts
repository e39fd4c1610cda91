import { Entry } from "../../src/crm/journal/entry.ts";
import { firstLink, hashOf } from "../../src/crm/journal/hash.ts";
import { Salt, digestUnder } from "../../src/crm/journal/salt.ts";
import { Change, type Difference } from "../../src/crm/records/change.ts";
import type { Draws } from "./draws.ts";
import { shelf } from "./shelf.ts";

/** Writes the journal as `record` and `noteChange` do: one chain a dossier, what is personal under the dossier's salt. Each dossier's lines come in order. */
export function chains(draw: Draws) {
  const [entries, changes, salts] = [shelf(Entry as never), shelf(Change as never), shelf(Salt as never)];
  const last = new Map<string, { seq: number; hash: string; salt?: string; at: Date }>();

  async function line(dossier: string, at: Date, act: string, by: string, details: object = {}) {
    const before = last.get(dossier);
    const link = { dossier, seq: (before?.seq ?? 0) + 1, at, act, by, details: JSON.stringify(details), previous: before?.hash ?? firstLink };
    const hash = hashOf(link);
    await entries.put({ ...link, hash, _id: draw.id(at) });
    last.set(dossier, { seq: link.seq, hash, salt: before?.salt, at });
    return link.seq;
  }

  async function change(dossier: string, at: Date, act: "created" | "changed", by: string, differences: Difference[], source = "web") {
    let salt = last.get(dossier)?.salt;
    if (!salt) await salts.put({ _id: dossier, salt: (salt = draw.hex(64)) });
    const seq = await line(dossier, at, `record.${act}`, by, { source, fields: differences.map(({ path }) => path), digest: digestUnder(salt, differences) });
    last.get(dossier)!.salt = salt;
    await changes.put({ _id: draw.id(at), dossier, seq, at, changes: differences });
  }

  return {
    line,
    change,
    /** When this dossier was last written, so that the next line comes later. */
    lastOf: (dossier: string) => last.get(dossier)?.at ?? null,
    count: entries.count,
    flush: async () => void (await Promise.all([entries.flush(), changes.flush(), salts.flush()])),
  };
}
export type Chains = ReturnType<typeof chains>;
