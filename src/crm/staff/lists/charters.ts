import { Charter } from "../../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../../charters/statuses.ts";
import { shortDay } from "../../french.ts";
import { type Listing, filterOf, tagged } from "./listing.ts";

export const charters: Listing = {
  title: "Chartes",
  columns: [{ label: "Référence" }, { label: "Entreprise" }, { label: "Signataire" }, { label: "Signée le" }, { label: "État" }, { label: "Document" }],
  statuses: charterStatuses,
  empty: "Aucune charte ne répond à ce filtre.",
  async counts(scope) {
    const rows = await Charter.aggregate<{ _id: string; n: number }>([{ $match: scope }, { $group: { _id: "$status", n: { $sum: 1 } } }]);
    return Object.fromEntries(rows.map(({ _id, n }) => [_id, n]));
  },
  async read(question) {
    const filter = filterOf(question);
    const found = await Charter.find(filter).sort({ createdAt: -1, _id: 1 }).skip(question.skip).limit(question.limit).populate<{ company: { name: string } }>("company", "name");
    return { total: await Charter.countDocuments(filter), rows: found.map(row) };
  },
};

const row = (charter: Pick<Charter, "_id" | "reference" | "signatoryName" | "signedAt" | "sealedAt" | "status" | "publicId"> & { company: { name: string } }) => ({
  cells: [
    { text: charter.reference, href: `/equipe/chartes/${charter._id}` },
    charter.company.name,
    charter.signatoryName || "—",
    charter.signedAt ? shortDay(charter.signedAt) : "—",
    tagged(charterStatuses[charter.status as CharterStatus]),
    charter.sealedAt ? { text: "PDF scellé", href: `/v/${charter.publicId}/charte.pdf` } : "—",
  ],
});
