import type { Types } from "mongoose";
import { shortDay } from "../french.ts";
import type { Feature, Shelf } from "../registry/feature.ts";
import { dropsPutAway } from "../records/dropsPutAway.ts";
import { CarriedCharter } from "./carriedCharter.ts";
import { carriedHoldings } from "./personal.ts";
import { carriedCharterRecord } from "./carriedCharterRecord.ts";

const carriedOf = async (company: Types.ObjectId) => (await CarriedCharter.find({ company }).sort({ signedOn: -1 }).limit(50).lean());

/** The charters a company signed elsewhere, beside its record; nothing where there is none. */
async function carriedShelf(company: Types.ObjectId): Promise<Shelf[]> {
  const rows = (await carriedOf(company)).map(one => ({ cells: [{ text: shortDay(one.signedOn), href: `/equipe/chartes-reprises/${one._id}` }, one.signatoryName ?? "", [one.origin, one.reference].filter(Boolean).join(", ")] }));
  return rows.length ? [{ title: "Chartes signées ailleurs", columns: ["Signée le", "Signataire", "Origine"], rows }] : [];
}

export const carriedChartersFeature: Feature = {
  name: "carriedCharters",
  records: [carriedCharterRecord],
  holdings: carriedHoldings,
  retention: [dropsPutAway(CarriedCharter, "carried-charters-deleted", "Chartes reprises supprimées")],
  links: { Company: [{ model: CarriedCharter as never, path: "company", one: "une charte reprise", many: "chartes reprises", onceBy: ["signedOn", "reference"] }] },
  shelves: { Company: carriedShelf },
  dossiers: { Company: async company => (await carriedOf(company)).map(({ _id }) => `CarriedCharter/${_id}`) },
};
