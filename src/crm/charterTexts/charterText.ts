import { createHash } from "node:crypto";

type Block = { kind: "heading" | "paragraph"; text: string } | { kind: "list"; items: string[] };

/** The text companies sign, one entry a version: once signed by anyone a version never changes. */
export const charterTexts: Record<string, { datedOn: string; blocks: Block[] }> = {
  "2026-1": {
    datedOn: "2026-09-01",
    blocks: [
      { kind: "paragraph", text: "Choisir son métier suppose d’en avoir vu, touché, entendu raconter. La Région Normandie invite les entreprises du territoire à ouvrir leurs portes et à partager leurs savoir-faire avec les jeunes, leurs familles et leurs enseignants." },
      { kind: "heading", text: "Ce que l’entreprise promet" },
      { kind: "paragraph", text: "L’entreprise signataire choisit librement ses engagements dans la liste jointe. Elle propose au moins des rencontres avec ses ambassadeurs, ou des immersions de trois à cinq jours." },
      { kind: "list", items: ["Répondre aux demandes des établissements dans les délais annoncés, y compris par un refus motivé.", "Accueillir chaque jeune avec le même respect, sans distinction d’origine, de sexe, de handicap ou de lieu de vie.", "Ne confier aux jeunes en découverte aucune tâche de production ni aucune machine dangereuse.", "Désigner une personne à joindre et la tenir à jour."] },
      { kind: "heading", text: "Ce que la Région promet" },
      { kind: "list", items: ["Transmettre des demandes précises, adaptées aux métiers et aux disponibilités annoncées.", "Ne jamais solliciter l’entreprise au-delà de ce qu’elle a choisi.", "Rendre visibles les engagements tenus dans un registre public.", "Désigner un interlocuteur dans chaque territoire."] },
      { kind: "heading", text: "Durée et fin" },
      { kind: "paragraph", text: "La charte vaut trois ans à compter de la signature. L’entreprise peut s’en retirer à tout moment par un simple message ; la Région peut y mettre fin si un engagement essentiel est rompu. Cette charte n’est pas un contrat de travail et n’ouvre droit à aucune rémunération." },
    ],
  },
};

export const currentTextVersion = "2026-1";
export const textOf = (version: string) => charterTexts[version]!;
/** SHA-256 of the exact text, kept as evidence with each signature. */
export const textSha256 = (version: string) => createHash("sha256").update(JSON.stringify(textOf(version))).digest("hex");
