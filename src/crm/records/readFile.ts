import { Refusal } from "../../web/errors.ts";

/** Largest file kept with a record, in bytes. */
export const mostBytes = 5_000_000;

type Kind = { type: string; ends: string[]; begins: (bytes: Buffer) => boolean };
const starts = (...heads: number[][]) => (bytes: Buffer) => heads.some(head => head.every((byte, i) => bytes[i] === byte));
const zip = starts([0x50, 0x4b, 0x03, 0x04]);

/** What may be kept: the ending of the name and the first bytes must agree. */
const kinds: Kind[] = [
  { type: "application/pdf", ends: ["pdf"], begins: starts([0x25, 0x50, 0x44, 0x46]) },
  { type: "image/png", ends: ["png"], begins: starts([0x89, 0x50, 0x4e, 0x47]) },
  { type: "image/jpeg", ends: ["jpg", "jpeg"], begins: starts([0xff, 0xd8, 0xff]) },
  { type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ends: ["docx"], begins: zip },
  { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ends: ["xlsx"], begins: zip },
  { type: "application/vnd.oasis.opendocument.text", ends: ["odt"], begins: zip },
  { type: "application/vnd.oasis.opendocument.spreadsheet", ends: ["ods"], begins: zip },
  { type: "text/csv", ends: ["csv"], begins: bytes => !bytes.includes(0) },
  { type: "text/plain", ends: ["txt"], begins: bytes => !bytes.includes(0) },
];
export const acceptedEndings = kinds.flatMap(({ ends }) => ends.map(end => `.${end}`)).join(",");

/** The name without folders, and the type of a file that may be kept. Refuses an empty one, one past five megabytes, and what its first bytes belie. */
export function readFile(name: string, bytes: Buffer, field = "file") {
  const plain = name.normalize("NFC").replace(/^.*[\\/]/, "").replace(/[\p{Cc}"<>|:*?]/gu, "").slice(-120);
  const end = plain.split(".").at(-1)!.toLowerCase();
  if (!bytes.length) throw new Refusal("file-empty", "Choisissez un fichier qui n’est pas vide.", field);
  if (bytes.length > mostBytes) throw new Refusal("file-large", "Ce fichier dépasse 5 Mo.", field);
  const kind = kinds.find(({ ends }) => ends.includes(end));
  if (!kind) throw new Refusal("file-kind", "Ce type de fichier n’est pas accepté : PDF, image, texte, tableur ou CSV.", field);
  if (!kind.begins(bytes)) throw new Refusal("file-false", "Le contenu de ce fichier ne correspond pas à son nom.", field);
  return { name: plain, type: kind.type };
}
