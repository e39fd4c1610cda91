import mongoose from "mongoose";
import { Charter } from "../charters/charter.ts";
import { Paper } from "../sealing/paper.ts";
import type { ExportRun } from "./exportRun.ts";

export type Listed = { _id: mongoose.Types.ObjectId; reference: string; signedAt: Date; signatoryName: string; company: { name: string; siren: string | null }; sha256: string; size: number };

/** What an archive needs to know of its charters before it reads any of their bytes, in the order of the run. */
export async function listedIn({ charters }: ExportRun): Promise<Listed[]> {
  const these = mongoose.trusted({ $in: [...charters] });
  const papers = await Paper.find({ charter: these, kind: "sealed" }).select("charter sha256 size").lean();
  const found = await Charter.find({ _id: these }).select("reference signedAt signatoryName company").populate("company", "name siren").lean();
  const byCharter = new Map(papers.map(paper => [String(paper.charter), paper]));
  const byId = new Map(found.map(charter => [String(charter._id), charter]));
  return charters.flatMap(id => {
    const [charter, paper] = [byId.get(String(id)), byCharter.get(String(id))];
    return charter && paper ? [{ ...(charter as unknown as Omit<Listed, "sha256" | "size">), sha256: paper.sha256, size: paper.size }] : [];
  });
}
