import { numberWords, searchWords } from "../territories/words.ts";

type Named = { name: string; communeName?: string | null; siren?: string | null };

/** What a charter is found by: its reference, and the name, commune and SIREN of its company. */
export const charterWords = ({ reference }: { reference: string }, company: Named) => [...new Set([...searchWords(reference, company.name, company.communeName), ...numberWords(company.siren)])];
