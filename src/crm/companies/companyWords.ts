import type { Site } from "./sites.ts";
import { numberWords, searchWords } from "../territories/words.ts";

type Named = { name: string; communeName?: string | null; groupName?: string | null; siren?: string | null; sirets?: readonly { siret?: string | null }[] | null; sites?: readonly Partial<Site>[] | null };

/** What a company is found by: name, commune, group, sites, and any part of its SIREN and SIRETs. */
export const companyWords = ({ name, communeName, groupName, siren, sirets, sites }: Named) =>
  [...new Set([...searchWords(name, communeName, groupName, ...(sites ?? []).flatMap(site => [site.name, site.communeName])), ...numberWords(siren), ...(sirets ?? []).flatMap(({ siret }) => numberWords(siret?.slice(9)))])];
