import type { Tail } from "../../database/backup/format.ts";
import { isEmpty, loadBackup } from "../../database/backup/loadBackup.ts";
import { checkBackup } from "../../database/backup/readBackup.ts";
import { migrate } from "../../database/migrations.ts";
import { Refusal } from "../../web/errors.ts";
import { upgrade } from "../registry/upgrade.ts";
import { verifyJournal } from "../journal/verifyJournal.ts";
import { knownErasures, replayErasures } from "./replayErasures.ts";

type Restoring = { path: string; replace: boolean; erasures?: string[]; signedByUs: (tail: Tail) => boolean };
export type Restored = { at: string; documents: number; erased: number; breaks: string[] };

/**
 * Loads a backup: it is read whole and compared with its manifest first; then whom an erasure later than the copy had erased is erased
 * again, and the journal is verified. Refused on a database that holds something, unless `replace`.
 */
export async function restore({ path, replace, erasures = [], signedByUs }: Restoring): Promise<Restored> {
  const { manifest } = await checkBackup(path, signedByUs);
  if (!replace && !(await isEmpty())) throw new Refusal("not-empty", "Cette base n’est pas vide : ajoutez --replace pour la remplacer par la sauvegarde.");
  const known = await knownErasures(erasures);
  const documents = await loadBackup(path);
  await migrate();
  await upgrade();
  const erased = await replayErasures(known, new Date(manifest.at));
  return { at: manifest.at, documents, erased, breaks: (await verifyJournal()).breaks };
}
