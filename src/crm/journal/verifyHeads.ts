import { X509Certificate, verify } from "node:crypto";
import { JournalHead, type Leaf, canonical, firstRoot, linesOf, rootOf } from "./head.ts";

export type KnownRoot = { seq: number; root: string };
type Known = { certificates: string[]; roots: KnownRoot[] };

/**
 * Walks the signed heads. Returns what each dossier must show (number → hash), how many heads there are, and each place where a
 * head was changed, taken out, signed by an unknown key, or differs from a root that somebody holds.
 */
export async function verifyHeads({ certificates, roots }: Known) {
  const keys = new Map(certificates.map(pem => new X509Certificate(pem)).map(one => [one.fingerprint256.replaceAll(":", "").toLowerCase(), one.publicKey]));
  const promised = new Map<string, Map<number, string>>();
  const last = new Map<string, Leaf>();
  const breaks: string[] = [];
  let [seq, previous, whole] = [0, firstRoot, true];
  for await (const head of JournalHead.find().sort({ seq: 1 }).lean().cursor()) {
    seq += 1;
    const key = keys.get(head.fingerprint);
    for (const leaf of head.leaves) {
      last.set(leaf.dossier, leaf);
      promised.set(leaf.dossier, (promised.get(leaf.dossier) ?? new Map<number, string>()).set(leaf.seq, leaf.hash));
    }
    if (!key) breaks.push(`tête n° ${seq} : signée par une clé inconnue`);
    else if (!verify("sha256", canonical(head), key, Buffer.from(head.signature, "base64"))) breaks.push(`tête n° ${seq} : signature fausse`);
    if (head.seq !== seq || head.previous !== previous) [whole] = [false, breaks.push(`tête n° ${seq} : la suite est rompue`)];
    const held = roots.filter(one => one.seq === seq);
    if (held.some(({ root }) => root !== head.root)) breaks.push(`tête n° ${seq} : ne correspond pas à celle que vous détenez`);
    if (held.length && rootOf(last, linesOf(last), head.previous) !== head.root) breaks.push(`tête n° ${seq} : racine fausse`);
    if (linesOf(last) !== head.entries) breaks.push(`tête n° ${seq} : compte faux`);
    [seq, previous] = [head.seq, head.root];
  }
  for (const { seq: held } of roots) if (held > seq) breaks.push(`tête n° ${held} : elle manque`);
  const newest = whole && seq ? await JournalHead.findOne({ seq }).lean() : null;
  if (newest && rootOf(last, linesOf(last), newest.previous) !== newest.root) breaks.push(`tête n° ${seq} : racine fausse`);
  return { heads: seq, promised, breaks };
}
