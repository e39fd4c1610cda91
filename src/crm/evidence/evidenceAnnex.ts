import { unitOfWork } from "../../database/transaction.ts";
import { NotFound } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { record } from "../journal/record.ts";
import { annexReady } from "./annexReady.ts";
import { annexSheet } from "./annexSheet.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { Paper, paperOf, sha256 } from "../sealing/paper.ts";
import { sealPaper } from "../sealing/sealPaper.ts";

/** The annex of evidence of a sealed charter, as bytes: made and sealed when it is first asked, then always the same. There is none before annexReady. */
export async function evidenceAnnex(charter: Charter, at = new Date()): Promise<Buffer> {
  const kept = await paperOf(charter, "evidence");
  if (kept) return kept;
  if (!(await annexReady(charter))) throw new NotFound();
  const bytes = await sealPaper(await makePaper("evidence", await annexSheet(charter, at)), { at, reason: `Annexe de preuve ${charter.reference}` }, at);
  await unitOfWork(async () => {
    if (await Paper.exists({ charter: charter._id, kind: "evidence" })) return;
    await Paper.create([{ charter: charter._id, kind: "evidence", sha256: sha256(bytes), bytes, at }]);
    await record("system", "charter.annex-sealed", charter, at, { sha256: sha256(bytes) });
  });
  return (await paperOf(charter, "evidence"))!;
}
