import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { Commune } from "./commune.ts";
import { searchWords } from "./words.ts";

const row = z.tuple([z.string(), z.string(), z.array(z.string()), z.number().nullable(), z.string().nullable(), z.string().nullable()]);
const extract = z.object({ source: z.string(), licence: z.string(), rows: z.array(row) });

/** Brings the communes of the Région (INSEE code, postcodes, population, EPCI) up to the shipped extract; nothing to do when they are. Returns how many were written. */
export async function loadReferenceData(): Promise<number> {
  const text = readFileSync(new URL("./data/communes.json", import.meta.url), "utf8");
  const edition = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const { rows } = extract.parse(JSON.parse(text));
  if ((await Commune.countDocuments({ edition })) === rows.length) return 0;
  const writes = rows.map(([code, name, postcodes, population, epciCode, epciName]) => ({
    updateOne: {
      filter: { code },
      update: { $set: { name, departement: code.slice(0, 2), postcodes, population, epciCode, epciName, words: searchWords(name), edition } },
      upsert: true,
    },
  }));
  await Commune.bulkWrite(writes, { ordered: false });
  return rows.length;
}
