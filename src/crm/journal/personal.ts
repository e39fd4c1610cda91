import { actWords } from "./actWords.ts";
import { about, holds } from "../registry/personal.ts";
import { Entry } from "./entry.ts";
import { Salt } from "./salt.ts";

/** The chain stays whole: it holds ids, words of ours and HMACs; without its salt an HMAC tells nothing of anybody. */
export const journalHoldings = [
  holds({ model: Entry, title: "Lignes du journal", purpose: "security", data: "actes, dates, identifiants ; les faits personnels n’y sont que des empreintes (HMAC) sous un sel", of: who => [...about("dossier", who.dossiers()), ...about("by", who.ids("Person").map(id => `Person/${id}`))], told: { at: "Date", act: "Acte", dossier: "Dossier" }, shows: { act: act => actWords(String(act)) }, erased: "kept", kept: { where: {}, why: "Le journal prouve que rien n’a été falsifié : ses lignes restent, sans rien qui vous nomme. Les sels sont détruits, ses empreintes ne disent plus rien." } }),
  holds({ model: Salt, title: "Sels du journal", purpose: "security", data: "nombres tirés au hasard, un par dossier", of: who => about("_id", who.dossiers()), told: {}, erased: "deleted" }),
];

export const journalImpersonal = { JournalHead: "des empreintes et des signatures" };
