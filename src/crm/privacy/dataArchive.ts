import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";
import { bytesOf } from "../../database/bytesOf.ts";
import { render } from "../../templates/render.ts";
import { frenchMoment, frenchDay } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import { type Found, every, gather } from "./gather.ts";
import { among } from "../registry/personal.ts";
import { type DataSheet, sheetOf } from "./dataSheet.ts";

/** What access hands over, for a program. */
export const dataJson = ({ email, at, sections, consents }: DataSheet) => ({
  email,
  at: at.toISOString(),
  sections: sections.map(({ title, purpose, items }) => ({ title, purpose, items: items.map(({ rows }) => Object.fromEntries(rows.map(({ label, value }) => [label, value]))) })),
  consents,
});

/** What access hands over, for a reader: one page that stands alone. */
export const dataPage = (sheet: DataSheet) =>
  render("privacy/copy", { email: sheet.email, when: frenchMoment(sheet.at), sections: sheet.sections, consents: sheet.consents.map(({ subject, words, version, at, from, withdrawnAt }) => ({ subject, words, version, when: frenchMoment(at), from, withdrawn: withdrawnAt ? frenchDay(withdrawnAt) : null })) });

/** Both, with every file that is theirs, in one ZIP. */
export async function dataArchive(email: string, at = new Date()) {
  const gathered = await gather(email);
  const [sheet, zip] = [await sheetOf(gathered, email, at), new ZipFile()];
  zip.addBuffer(Buffer.from(dataPage(sheet)), "donnees.html", { mtime: at });
  zip.addBuffer(Buffer.from(JSON.stringify(dataJson(sheet), null, 2)), "donnees.json", { mtime: at });
  for (const { name, bytes } of await filesOf(gathered.found)) zip.addBuffer(bytes, `fichiers/${name}`, { mtime: at });
  zip.end();
  return buffer(Readable.from(zip.outputStream as AsyncIterable<Buffer>));
}

async function filesOf(found: Found[]) {
  const files: { name: string; bytes: Buffer }[] = [];
  for (const { holding, rows } of found) {
    if (!holding.file) continue;
    const { bytes, name } = holding.file;
    const whole = (await holding.model.find(every(holding.model, { _id: among(rows.map(({ _id }) => _id)) }) as never).lean()) as unknown as Row[];
    for (const row of whole) files.push({ name: fileName(row, name), bytes: bytesOf(row[bytes]) });
  }
  return files;
}

/** A paper is named by its kind; its id keeps two apart. Nothing in a name leads out of the folder. */
const fileName = (row: Row, name: string) => {
  const plain = String(row[name]).replace(/[^\p{L}\p{N}._ -]/gu, "-").replace(/^\.+/, "");
  return `${String(row._id)}-${plain}${plain.includes(".") ? "" : ".pdf"}`;
};
