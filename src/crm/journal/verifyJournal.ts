import { config } from "../../config.ts";
import { certificatesIn } from "../../pdf/seal/identity.ts";
import { registered } from "../registry/registered.ts";
import { Entry } from "./entry.ts";
import { firstLink, hashOf } from "./hash.ts";
import { type KnownRoot, verifyHeads } from "./verifyHeads.ts";

type Held = { certificates?: string[]; roots?: KnownRoot[] };

/**
 * Walks every chain and every signed head, and lists each place where a line was changed, removed, moved or cut off below the
 * last head, or where what a feature keeps (evidence, papers) is not what its line says; what was erased is told apart.
 * Seals known are the site's, those of SEAL_OLD_CERTS and `certificates` (PEM); `roots` are those of heads that somebody holds from a
 * letter.
 */
export async function verifyJournal({ certificates = [], roots = [] }: Held = {}) {
  const { SEAL_CERT = "", SEAL_OLD_CERTS = "" } = config();
  const { heads, promised, breaks } = await verifyHeads({ certificates: [...certificatesIn(SEAL_CERT).slice(0, 1), ...certificatesIn(SEAL_OLD_CERTS), ...certificates], roots });
  const proofs = new Map(registered().flatMap(({ proofs = {} }) => Object.entries(proofs)));
  const erased: string[] = [];
  let [dossier, seq, previous, count] = ["", 0, firstLink, 0];
  for await (const entry of Entry.find().sort({ dossier: 1, seq: 1 }).cursor()) {
    if (entry.dossier !== dossier) [dossier, seq, previous] = [entry.dossier, 0, firstLink];
    if (entry.seq !== seq + 1 || entry.previous !== previous || hashOf(entry) !== entry.hash) breaks.push(`${entry.dossier} #${entry.seq}`);
    if (kept(promised, entry) === false) breaks.push(`${entry.dossier} #${entry.seq} : autre que dans la tête signée`);
    const found = await proofs.get(entry.act)?.({ dossier, at: entry.at, details: detailsOf(entry) });
    breaks.push(...(found?.broken ?? []).map(what => `${entry.dossier} #${entry.seq} : ${what}`));
    erased.push(...(found?.erased ?? []).map(what => `${entry.dossier} #${entry.seq} : ${what}`));
    [seq, previous, count] = [entry.seq, entry.hash, count + 1];
  }
  for (const [name, lines] of promised) for (const number of lines.keys()) breaks.push(`${name} #${number} : manque, alors qu’une tête signée le porte`);
  return { count, heads, breaks, erased };
}

/** The details of a line; of one that was spoilt, which its hash has told already, nothing. */
function detailsOf({ details }: { details: string }): Record<string, unknown> {
  try {
    return (JSON.parse(details) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** True or false when a signed head speaks of this line; it is then crossed off what the heads promised. */
function kept(promised: Map<string, Map<number, string>>, { dossier, seq, hash }: { dossier: string; seq: number; hash: string }) {
  const lines = promised.get(dossier);
  const expected = lines?.get(seq);
  if (!lines || expected === undefined) return null;
  lines.delete(seq);
  return expected === hash;
}
