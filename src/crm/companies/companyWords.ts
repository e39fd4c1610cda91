import { numberWords, searchWords } from "../territories/words.ts";

type Named = { name: string; communeName?: string | null; groupName?: string | null; siren?: string | null; sirets?: readonly { siret?: string | null }[] | null };

/** What a company is found by: name, commune, group, and any part of its SIREN and SIRETs. */
export const companyWords = ({ name, communeName, groupName, siren, sirets }: Named) =>
  [...new Set([...searchWords(name, communeName, groupName), ...numberWords(siren), ...(sirets ?? []).flatMap(({ siret }) => numberWords(siret?.slice(9)))])];
