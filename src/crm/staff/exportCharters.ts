import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import mongoose from "mongoose";
import { ZipFile } from "yazl";
import { Charter } from "../charters/charter.ts";
import { Paper } from "../sealing/paper.ts";
import { shortDay } from "../french.ts";
import { filterOf } from "./lists/listing.ts";

type Listed = { reference: string; publicId: string; signedAt: Date; sealedSha256: string; signatoryName: string; _id: unknown; company: { name: string; siren: string | null } };

/** The sealed charters of a territory, oldest first: what the archive will hold. */
export async function sealedCharters(departements: string[]) {
  const filter = { ...filterOf({ departements }), sealedAt: mongoose.trusted({ $ne: null }) };
  const found = await Charter.find(filter).sort({ signedAt: 1, _id: 1 }).populate("company", "name siren").lean();
  return found as unknown as Listed[];
}

/** One ZIP: a manifest (CSV, semicolons) and each PDF byte for byte as it was sealed. One PDF in memory at a time. */
export function charterArchive(charters: Listed[]): Readable {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(manifest(charters)), "manifeste.csv");
  for (const charter of charters) {
    zip.addReadStreamLazy(fileOf(charter), { compress: false, mtime: charter.signedAt }, give => void sealedBytes(charter).then(bytes => give(null, Readable.from([bytes])), error => give(error, null as never)));
  }
  zip.end();
  return zip.outputStream as unknown as Readable;
}

const fileOf = ({ reference }: Listed) => `chartes/${reference}.pdf`;

async function sealedBytes({ _id, sealedSha256 }: Listed) {
  const paper = await Paper.findOne({ charter: _id as never, kind: "sealed", sha256: sealedSha256 }).orFail();
  return Buffer.from(paper.bytes);
}

function manifest(charters: Listed[]) {
  const head = ["Fichier", "Référence", "Entreprise", "SIREN", "Signataire", "Signée le", "SHA-256"];
  const lines = charters.map(one => [fileOf(one), one.reference, one.company.name, one.company.siren ?? "", one.signatoryName, shortDay(one.signedAt), one.sealedSha256]);
  return stringify([head, ...lines], { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
}
