import { Entry } from "./entry.ts";
import { firstLink, hashOf } from "./hash.ts";

/** Walks every chain and lists each place where an entry was changed, removed or moved. Truncated ends need published heads. */
export async function verifyJournal() {
  const breaks: string[] = [];
  let [dossier, seq, previous, count] = ["", 0, firstLink, 0];
  for await (const entry of Entry.find().sort({ dossier: 1, seq: 1 }).cursor()) {
    if (entry.dossier !== dossier) [dossier, seq, previous] = [entry.dossier, 0, firstLink];
    if (entry.seq !== seq + 1 || entry.previous !== previous || hashOf(entry) !== entry.hash) breaks.push(`${entry.dossier} #${entry.seq}`);
    [seq, previous, count] = [entry.seq, entry.hash, count + 1];
  }
  return { count, breaks };
}
