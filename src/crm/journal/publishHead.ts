import { sign } from "node:crypto";
import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { readSealIdentity } from "../../pdf/seal/identity.ts";
import { Entry } from "./entry.ts";
import { JournalHead, type Leaf, canonical, firstRoot, linesOf, rootOf } from "./head.ts";

/** A head stays well under the 16 MB of a document; what is over comes in the next one, at once. */
const mostLeaves = 50_000;

/**
 * Signs the next head when the journal has grown, and returns it; null when nothing is new. Which dossiers grew is read from
 * their numbers, never from a clock. Of two workers at once one head comes out.
 */
export async function publishHead(at = new Date(), most = mostLeaves) {
  const { key, fingerprint } = readSealIdentity(config().SEAL_KEY!, config().SEAL_CERT!);
  return unitOfWork(async () => {
    const { last, seq, root: previous } = await replay();
    const grown = (await lastLines()).filter(leaf => leaf.seq > (last.get(leaf.dossier)?.seq ?? 0)).slice(0, most);
    if (!grown.length) return null;
    for (const leaf of grown) last.set(leaf.dossier, leaf);
    const entries = linesOf(last);
    const head = { seq: seq + 1, at, entries, root: rootOf(last, entries, previous), previous, leaves: grown };
    const [made] = await JournalHead.create([{ ...head, signature: sign("sha256", canonical(head), key).toString("base64"), fingerprint }]);
    return made!;
  }).catch(error => {
    if (isDuplicate(error)) return null;
    throw error;
  });
}

/** Every head's dossiers, one over the other: the last line of each that is signed so far. */
async function replay() {
  const last = new Map<string, Leaf>();
  let [seq, root] = [0, firstRoot];
  for await (const head of JournalHead.find().sort({ seq: 1 }).lean().cursor()) {
    for (const leaf of head.leaves) last.set(leaf.dossier, leaf);
    [seq, root] = [head.seq, head.root];
  }
  return { last, seq, root };
}

/** The last line of each dossier, by dossier. */
const lastLines = () =>
  Entry.aggregate<Leaf>([{ $sort: { dossier: 1, seq: -1 } }, { $group: { _id: "$dossier", seq: { $first: "$seq" }, hash: { $first: "$hash" } } }, { $project: { _id: 0, dossier: "$_id", seq: 1, hash: 1 } }, { $sort: { dossier: 1 } }]);

/** Publishes until nothing is new. */
export async function publishHeads(at = new Date()) {
  while (await publishHead(at));
}

/** The newest head, for letters and the public page, or null. */
export async function lastHead() {
  const head = await JournalHead.findOne().sort({ seq: -1 }).select("seq at root");
  return head && { seq: head.seq, at: head.at, root: head.root };
}
