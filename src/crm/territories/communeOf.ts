import mongoose from "mongoose";
import { Commune } from "./commune.ts";
import { departementOf } from "./departements.ts";
import { remembered } from "./rememberPlaces.ts";
import { plainWords } from "./words.ts";

type Told = { communeCode?: string | null; postcode?: string | null; town?: string | null };

/**
 * The commune meant: by its INSEE code (today's or an earlier one), else the only one that has this postcode and name, else the
 * only one of the postcode's département with exactly this name. Null when several or none could be meant.
 */
export const communeOf = async ({ communeCode, postcode, town }: Told): Promise<Commune | null> => remembered([communeCode, postcode, town], () => lookUp({ communeCode, postcode, town }));

async function lookUp({ communeCode, postcode, town }: Told): Promise<Commune | null> {
  if (communeCode) return (await Commune.findOne({ code: communeCode })) ?? Commune.findOne({ formerCodes: communeCode });
  if (!postcode || !town) return null;
  const same = (found: Commune[]) => found.filter(({ name }) => plainWords(name).join(" ") === plainWords(town).join(" "));
  const near = same(await Commune.find({ postcodes: postcode }).limit(100));
  if (near.length) return near.length === 1 ? near[0]! : null;
  const words = plainWords(town);
  const far = words.length ? same(await Commune.find({ departement: departementOf(postcode), words: mongoose.trusted({ $all: words }) }).limit(100)) : [];
  return far.length === 1 ? far[0]! : null;
}
