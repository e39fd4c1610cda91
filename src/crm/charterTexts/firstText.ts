import type { Block, Commitment } from "./charterText.ts";

/** The text that ships: an example of the known shape, that the Région replaces by a version of its own. */
export const firstText: { version: string; datedOn: string; blocks: Block[]; commitments: Commitment[] } = {
  version: "2026-1",
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
  commitments: [
    { name: "ambassador-meetings", label: "Proposer des rencontres avec nos ambassadeurs", help: "Une heure en classe, à distance ou lors d’un forum.", group: "required", unit: "meetings" },
    { name: "immersions", label: "Accueillir des immersions de 3 à 5 jours", help: "Un jeune découvre le métier sur place, pendant ses congés scolaires ou avec une structure d’insertion.", group: "required", unit: "immersions" },
    { name: "placements", label: "Accueillir des stages de 3e et de seconde", help: "Une ou deux semaines d’observation.", group: "optional", unit: "placement-days" },
    { name: "visits", label: "Ouvrir nos portes à des classes", help: "Une visite d’information conduite par leurs enseignants.", group: "optional", unit: "visits" },
    { name: "workshops", label: "Ouvrir nos plateaux techniques", help: "Machines et gestes montrés en sécurité.", group: "optional", unit: "workshops" },
    { name: "apprenticeship", label: "Former des apprentis", help: "Contrats d’apprentissage et tutorat.", group: "optional", unit: "contracts" },
    { name: "equality", label: "Agir pour l’égalité femmes-hommes", help: "Des rôles modèles dans les métiers peu mixtes.", group: "optional", unit: null },
    { name: "disability", label: "Accueillir des jeunes en situation de handicap", help: "Postes et visites accessibles.", group: "optional", unit: "welcomes" },
    { name: "neighbourhoods", label: "Aller vers les quartiers et la ruralité", help: "Transport, visio ou déplacement jusqu’à l’établissement.", group: "optional", unit: "meetings" },
    { name: "stereotypes", label: "Lutter contre les stéréotypes", help: "Montrer des parcours qui surprennent.", group: "optional", unit: null },
    { name: "second-chance", label: "Aider les jeunes en décrochage", help: "Avec les missions locales et les écoles de la deuxième chance.", group: "optional", unit: "welcomes" },
    { name: "mobility", label: "Faciliter la mobilité", help: "Covoiturage, hébergement ou aide au transport.", group: "optional", unit: null },
    { name: "families", label: "Rencontrer les familles", help: "Une soirée des parents, une matinée portes ouvertes.", group: "optional", unit: "meetings" },
    { name: "teachers", label: "Accueillir des enseignants", help: "Une journée pour connaître nos métiers.", group: "optional", unit: "visits" },
    { name: "kits", label: "Prêter ou enrichir une mallette métier", help: "Objets, vidéos, fiches de postes.", group: "optional", unit: "kits" },
    { name: "events", label: "Tenir un stand lors d’un salon", help: "Forums, journées de l’orientation, nuits des métiers.", group: "optional", unit: "events" },
    { name: "mentoring", label: "Donner du temps de parrainage", help: "Un salarié suit un jeune plusieurs mois.", group: "optional", unit: "hours" },
  ],
};
