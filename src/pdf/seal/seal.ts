import { createHash } from "node:crypto";
import { cms } from "./cms.ts";
import type { SealIdentity } from "./identity.ts";
import { readOwnPdf } from "./ownPdf.ts";
import { revision } from "./revision.ts";

type Words = { at: Date; reason: string; location: string };
const room = 8192;

/**
 * The PDF with one revision more that holds our seal; the bytes given stay as they are, as its beginning.
 * Only PDFs we have just built are read; any other shape throws.
 */
export function seal(pdf: Buffer, identity: SealIdentity, words: Words): Buffer {
  const own = readOwnPdf(pdf);
  const { bytes, contentsAt, rangeAt } = revision(pdf, own, dictionary(words));
  const after = contentsAt + room * 2 + 2;
  const range = `[0 ${contentsAt} ${after} ${bytes.length - after}]`.padEnd(emptyRange.length);
  bytes.write(range, rangeAt, "latin1");
  const digest = createHash("sha256").update(bytes.subarray(0, contentsAt)).update(bytes.subarray(after)).digest();
  const signature = cms(digest, identity).toString("hex");
  if (signature.length > room * 2) throw new Error("seal: signature larger than its room");
  bytes.write(signature, contentsAt + 1, "latin1");
  return bytes;
}

export const emptyRange = `[0 ${"0".repeat(10)} ${"0".repeat(10)} ${"0".repeat(10)}]`;

const dictionary = ({ at, reason, location }: Words) =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (${pdfDate(at)}) /Reason ${pdfText(reason)} /Location ${pdfText(location)} /ByteRange ${emptyRange} /Contents <${"0".repeat(room * 2)}> >>`;

const pdfDate = (at: Date) => `D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`;
const pdfText = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
