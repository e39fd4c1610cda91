import mongoose, { type Types } from "mongoose";
import { shortDay } from "../french.ts";
import type { Feature, Shelf } from "../registry/feature.ts";
import { mergeHoldings, mergeRetention } from "./personal.ts";
import { Merge } from "./merge.ts";

const models = ["Company", "Contact", "School", "Ambassador", "CarriedCharter"];
const byModel = <T>(make: (modelName: string) => T) => Object.fromEntries(models.map(name => [name, make(name)]));

/** The dossiers of what was merged into this record, and into those: its own past. */
const dossiersOf = (modelName: string) => async (id: Types.ObjectId) => {
  const dossiers: string[] = [];
  for (let last: Types.ObjectId[] = [id]; last.length && dossiers.length < 200; ) {
    last = (await Merge.find({ modelName, kept: mongoose.trusted({ $in: last }), undoneAt: null }).select("gone").limit(200).lean()).map(({ gone }) => gone);
    dossiers.push(...last.map(gone => `${modelName}/${gone}`));
  }
  return dossiers;
};

const shelfOf = (modelName: string) => async (kept: Types.ObjectId): Promise<Shelf[]> => {
  const found = await Merge.find({ modelName, kept, undoneAt: null }).sort({ at: -1 }).limit(20).lean();
  return found.length ? [{ title: "Fiches fusionnées avec celle-ci", columns: ["Fiche", "Par", "Le"], rows: found.map(one => ({ cells: [{ text: one.goneTitle, href: `/equipe/fusions/${one._id}` }, one.byName, shortDay(one.at)] })) }] : [];
};

export const mergesFeature: Feature = {
  name: "merges",
  holdings: mergeHoldings,
  retention: mergeRetention,
  dossiers: byModel(dossiersOf),
  shelves: byModel(shelfOf),
  acts: { "record.merged": "Fiche complétée par une fusion", "record.took-in": "Une autre fiche y est fusionnée", "record.merged-into": "Fusionnée dans une autre fiche", "record.unmerged": "Fiche remise comme avant la fusion", "record.parted": "Fusion annulée" },
};
