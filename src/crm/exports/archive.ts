import type { EventEmitter } from "node:events";
import { Readable } from "node:stream";
import { stringify } from "csv-stringify/sync";
import { ZipFile } from "yazl";
import { bytesOf } from "../../database/bytesOf.ts";
import { shortDay } from "../french.ts";
import { Paper } from "../sealing/paper.ts";
import type { Listed } from "./listed.ts";
import { frenchCsv } from "../registry/csv.ts";

type Archive = { bytes: number; stream: Readable };

/**
 * One ZIP: a manifest (CSV, semicolons) and each PDF byte for byte as it was sealed. Its length is known before the first byte,
 * one PDF at a time is in memory, and the same charters give the same bytes. `onFile` hears of each PDF that was read.
 */
export function charterArchive(charters: Listed[], onFile: () => void): Promise<Archive> {
  const zip = new ZipFile();
  const out = zip.outputStream as unknown as Readable;
  // A PDF that cannot be read ends this download, and nothing else.
  (zip as unknown as EventEmitter).on("error", error => out.destroy(error as Error));
  const mtime = charters.at(-1)?.signedAt ?? new Date(0);
  zip.addBuffer(Buffer.from(manifest(charters)), "manifeste.csv", { compress: false, mtime });
  for (const charter of charters) {
    const give = async () => {
      const paper = await Paper.findOne({ charter: charter._id, kind: "sealed", sha256: charter.sha256 }).lean().orFail();
      onFile();
      return Readable.from([bytesOf(paper.bytes)]);
    };
    zip.addReadStreamLazy(fileOf(charter), { compress: false, mtime: charter.signedAt, size: charter.size }, take => void give().then(stream => take(null, stream), error => take(error, null as never)));
  }
  // yazl 3.3.1 reckons a directory past 64 kB as ZIP64 and then writes it plain, 76 bytes short: said once for all, both agree.
  const end = zip.end.bind(zip) as unknown as (options: { forceZip64Format: boolean }, told: (bytes: number) => void) => void;
  return new Promise(resolve => end({ forceZip64Format: true }, bytes => resolve({ bytes, stream: out })));
}

const fileOf = ({ reference }: Listed) => `chartes/${reference}.pdf`;

function manifest(charters: Listed[]) {
  const head = ["Fichier", "Référence", "Entreprise", "SIREN", "Signataire", "Signée le", "SHA-256"];
  const lines = charters.map(one => [fileOf(one), one.reference, one.company.name, one.company.siren ?? "", one.signatoryName, shortDay(one.signedAt), one.sha256]);
  return stringify([head, ...lines], frenchCsv);
}
