import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";

const run = promisify(execFile);
const said = async (tool: string, ...args: string[]) => (await run(tool, args, { maxBuffer: 20_000_000 })).stdout;
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** What independent readers say of a sealed file, goal by goal; `base` is what was shown before the seal. Rows of pdffonts end with emb, sub, uni and an object. */
export async function checkPdf(file: string, base: Buffer, sealed: Buffer) {
  const [signature, syntax, fonts, tree] = [await said("pdfsig", file), await said("qpdf", "--check", file), await said("pdffonts", file), await said("pdfinfo", "-struct", file)];
  const rows = fonts.trim().split("\n").slice(2);
  return {
    "pdfsig valid and total": /Signature is Valid/.test(signature) && /Total document signed/.test(signature) && !/Not total/.test(signature),
    "qpdf --check clean": /No syntax or stream encoding errors/.test(syntax),
    "fonts embedded": rows.length > 0 && rows.every(row => /\byes +yes +yes +\d+ +\d+ *$/.test(row)),
    "tagged structure": /^Document/m.test(tree) && /Table/.test(tree) && /TH/.test(tree) && /Figure/.test(tree),
    "prefix hash": sha256(sealed.subarray(0, base.length)) === sha256(base),
  };
}
export type Checked = Awaited<ReturnType<typeof checkPdf>>;
