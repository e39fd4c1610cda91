import { Refusal } from "../../../web/errors.ts";
import type { Delimiter, Encoding } from "./encodings.ts";
import { delimiters } from "./encodings.ts";

const begins = (bytes: Buffer, ...signs: number[]) => signs.every((sign, i) => bytes[i] === sign);

/**
 * How this file most likely writes its letters: a byte order mark says it; without one, every second byte that is zero means UTF-16;
 * what reads as UTF-8 throughout is UTF-8; the rest is Windows-1252. Refuses an Excel book and what is no text.
 */
export function guessEncoding(bytes: Buffer): Encoding {
  refuseOthers(bytes);
  if (begins(bytes, 0xff, 0xfe)) return "utf-16le";
  if (begins(bytes, 0xfe, 0xff)) return "utf-16be";
  const wide = wideOf(bytes.subarray(0, 4000));
  if (wide) return wide;
  if (bytes.includes(0)) throw noText();
  return readsAs("utf-8", bytes) ? "utf-8" : "windows-1252";
}

function refuseOthers(bytes: Buffer) {
  if (!bytes.length) throw new Refusal("file-empty", "Ce fichier est vide.", "file");
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refusal("file-book", "C’est un classeur Excel ou LibreOffice : ouvrez-le, choisissez « Enregistrer sous », puis « CSV UTF-8 », et déposez ce nouveau fichier ici.", "file");
  }
  if (bytes.subarray(0, 5).toString("latin1") === "%PDF-") throw noText();
}

const noText = () => new Refusal("file-text", "Ce fichier n’est pas un tableau en texte (CSV).", "file");

/** UTF-16 in Latin letters has a zero at nearly every other byte. */
function wideOf(head: Buffer): Encoding | null {
  const zeros = [0, 1].map(side => head.filter((byte, i) => byte === 0 && i % 2 === side).length / (head.length / 2));
  if (zeros[1]! > 0.6 && zeros[0]! < 0.2) return "utf-16le";
  return zeros[0]! > 0.6 && zeros[1]! < 0.2 ? "utf-16be" : null;
}

function readsAs(encoding: Encoding, bytes: Buffer) {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The sign that parts these first lines most evenly: present in each, as often in one as in the others. */
export function guessDelimiter(head: string): Delimiter {
  const lines = head.split(/\r\n|\r|\n/).filter(Boolean).slice(0, 20).map(outsideQuotes);
  const score = (sign: string) => {
    const counts = lines.map(line => line.split(sign).length - 1);
    const same = counts.filter(count => count === counts[0]).length / (counts.length || 1);
    return (counts[0] ?? 0) * same;
  };
  const signs = Object.keys(delimiters) as Delimiter[];
  return signs.reduce((best, sign) => (score(sign) > score(best) ? sign : best), signs[0]!);
}

const outsideQuotes = (line: string) => line.replace(/"[^"]*"/g, "");
