import type { z } from "zod";

type Issue = z.core.$ZodIssue;
const day = "Une date s’écrit 2026-11-24.";
const sentences: Record<string, string> = {
  id: "L’identifiant n’a que des lettres sans accent, des chiffres et des tirets.",
  title: "Écrivez un titre d’au moins cinq caractères.",
  audience: "Dites à qui la fiche répond.",
  territory: "Dites pour quel territoire : france ou normandie.",
  topic: "Choisissez un thème de la liste.",
  depends: "« depends » est level, ageBand, departement ou situation.",
  questions: "Il faut au moins quinze questions, telles que les gens les écrivent.",
  facts: "Il faut au moins un fait, avec sa source.",
  "facts.says": "Écrivez ce que dit la source, en une phrase.",
  "facts.source": "Cette source est inconnue : prenez-en une de la liste, ou écrivez « titre | organisme | https://… ».",
  "facts.checkedAt": day,
  "facts.validFrom": day,
  "facts.validUntil": day,
  reviewedAt: day,
  next: "Dites quoi faire ensuite.",
  nextHref: "L’adresse commence par https:// ou par /.",
  reviewStatus: "« reviewStatus » est draft ou reviewed.",
  humanOnly: "« humanOnly » est true, ou n’est pas là.",
};

/** A fault of the front matter in French. */
export function faultWords({ path }: Issue) {
  const names = path.filter(part => typeof part === "string");
  const item = path.find(part => typeof part === "number");
  if (path[0] === "questions" && item !== undefined) return `La question ${item + 1} est trop courte, ou commence comme un fait (« says: »).`;
  const words = sentences[names.join(".")] ?? sentences[String(path[0])] ?? "Cette ligne n’est pas comprise.";
  return item === undefined ? words : `Fait ${item + 1} : ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
