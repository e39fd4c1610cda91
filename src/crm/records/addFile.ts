import { createHash } from "node:crypto";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Subject, dossierOf, record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { RecordFile } from "./recordFile.ts";
import { readFile } from "./readFile.ts";

/** Files one record may hold. */
export const mostFiles = 50;
type Adding = { subject: Subject; file: { name: string; bytes: Buffer } | null; by: Person; at?: Date };

/** Keeps a file with a record, fifty at most. */
export async function addFile({ subject, file, by, at = new Date() }: Adding) {
  if (!file) throw new Refusal("file-missing", "Choisissez un fichier.", "file");
  const { name, type } = readFile(file.name, file.bytes);
  const dossier = dossierOf(subject);
  if ((await RecordFile.countDocuments({ dossier })) >= mostFiles) throw new Refusal("file-many", "Cette fiche porte déjà cinquante fichiers.", "file");
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  await unitOfWork(async () => {
    await RecordFile.create([{ dossier, name, type, size: file.bytes.length, sha256, bytes: file.bytes, by: by._id, byName: by.name }]);
    await record(by, "record.file-added", subject, at, { sha256 });
  });
}

/** Takes a file out of a record. */
export async function removeFile({ subject, file, by, at = new Date() }: { subject: Subject; file: string; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const gone = await RecordFile.findOneAndDelete({ _id: file, dossier: dossierOf(subject) }).select("sha256");
    if (!gone) throw new Refusal("file-gone", "Ce fichier n’est plus là.");
    await record(by, "record.file-removed", subject, at, { sha256: gone.sha256 });
  });
}
