import { createHash } from "node:crypto";
import { cms, envelope, signedOver } from "./cms.ts";
import type { SealIdentity } from "./identity.ts";
import { readOwnPdf } from "./ownPdf.ts";
import { revision } from "./revision.ts";

export type SealWords = { at: Date; reason: string; location: string };
/** Gives a time-stamp token (RFC 3161, DER) over the bytes of a signature. */
export type Stamp = (signature: Buffer) => Promise<Buffer>;
/** Bytes kept for the signature in the file: with a time-stamp it is longer. */
const rooms = { plain: 8192, stamped: 12288 };

/**
 * The PDF with one revision more that holds our seal (PAdES B-B); the bytes given stay as they are, as its beginning.
 * Only PDFs we have just built are read; any other shape throws.
 */
export function seal(pdf: Buffer, identity: SealIdentity, words: SealWords): Buffer {
  const { digest, close } = opened(pdf, words, rooms.plain);
  return close(cms(digest, identity));
}

/** The same with a proof of when (PAdES B-T): the token that `stamp` gives over the signature stands beside it. */
export async function sealStamped(pdf: Buffer, identity: SealIdentity, words: SealWords, stamp: Stamp): Promise<Buffer> {
  const { digest, close } = opened(pdf, words, rooms.stamped);
  const { attributes, signature } = signedOver(digest, identity);
  return close(envelope(attributes, identity.certificate.raw, signature, await stamp(signature)));
}

/** The file with its new revision and an empty signature: the SHA-256 of what is to be signed, and how to put the signature in. */
function opened(pdf: Buffer, words: SealWords, room: number) {
  const { bytes, contentsAt, rangeAt } = revision(pdf, readOwnPdf(pdf), dictionary(words, room));
  const after = contentsAt + room * 2 + 2;
  bytes.write(`[0 ${contentsAt} ${after} ${bytes.length - after}]`.padEnd(emptyRange.length), rangeAt, "latin1");
  const digest = createHash("sha256").update(bytes.subarray(0, contentsAt)).update(bytes.subarray(after)).digest();
  const close = (signature: Buffer) => {
    if (signature.length > room) throw new Error("seal: signature larger than its room");
    bytes.write(signature.toString("hex"), contentsAt + 1, "latin1");
    return bytes;
  };
  return { digest, close };
}

export const emptyRange = `[0 ${"0".repeat(10)} ${"0".repeat(10)} ${"0".repeat(10)}]`;

const dictionary = ({ at, reason, location }: SealWords, room: number) =>
  `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (${pdfDate(at)}) /Reason ${pdfText(reason)} /Location ${pdfText(location)} /ByteRange ${emptyRange} /Contents <${"0".repeat(room * 2)}> >>`;

const pdfDate = (at: Date) => `D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`;
const pdfText = (text: string) => `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
