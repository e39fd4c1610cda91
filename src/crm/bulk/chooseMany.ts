import mongoose, { isValidObjectId } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { askedOf } from "../lists/asked.ts";
import { conditions } from "../lists/conditions.ts";
import type { Person } from "../people/person.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { BulkRun, limits } from "./bulkRun.ts";

type Choice = { kind: RecordKind; chosen: string[]; query: string; all: boolean; by: Person };

/** Settles which records an act will touch: those ticked, or all of the view; never beyond the person's territory. */
export async function chooseMany({ kind, chosen, query, all, by }: Choice) {
  const asked = askedOf(kind, Object.fromEntries(new URLSearchParams(query)));
  const ids = chosen.filter(id => isValidObjectId(id)).map(id => new mongoose.Types.ObjectId(id));
  const view = conditions(kind, asked, by);
  const filter = all ? view : { $and: [conditions(kind, { filters: {}, q: "" }, by), { _id: mongoose.trusted({ $in: ids }) }] };
  const rows = (await kind.model.find(filter as never).sort({ _id: 1 }).limit(limits.items + 1).lean()) as unknown as Row[];
  if (!rows.length) throw new Refusal("none", "Cochez au moins une fiche.");
  if (rows.length > limits.items) throw new Refusal("many", `Mille fiches à la fois : réduisez la liste par un filtre.`);
  const [run] = await BulkRun.create([{ person: by._id, word: kind.word, items: rows.map(row => ({ record: row._id, title: kind.title(row) })) }]);
  return run!;
}
