type PledgeWords = { label: string; help: string; group: "required" | "optional"; unit: string | null };

/** What a company may promise. One of the required group at least; `unit` is what is counted, null where it is declared. */
export const pledges = {
  "ambassador-meetings": { label: "Proposer des rencontres avec nos ambassadeurs", help: "Une heure en classe, à distance ou lors d’un forum.", group: "required", unit: "rencontres" },
  immersions: { label: "Accueillir des immersions de 3 à 5 jours", help: "Un jeune découvre le métier sur place, pendant ses congés scolaires ou avec une structure d’insertion.", group: "required", unit: "immersions" },
  placements: { label: "Accueillir des stages de 3e et de seconde", help: "Une ou deux semaines d’observation.", group: "optional", unit: "jours de stage" },
  visits: { label: "Ouvrir nos portes à des classes", help: "Une visite d’information conduite par leurs enseignants.", group: "optional", unit: "visites" },
  workshops: { label: "Ouvrir nos plateaux techniques", help: "Machines et gestes montrés en sécurité.", group: "optional", unit: "plateaux ouverts" },
  apprenticeship: { label: "Former des apprentis", help: "Contrats d’apprentissage et tutorat.", group: "optional", unit: "contrats" },
  equality: { label: "Agir pour l’égalité femmes-hommes", help: "Des rôles modèles dans les métiers peu mixtes.", group: "optional", unit: null },
  disability: { label: "Accueillir des jeunes en situation de handicap", help: "Postes et visites accessibles.", group: "optional", unit: "accueils" },
  neighbourhoods: { label: "Aller vers les quartiers et la ruralité", help: "Transport, visio ou déplacement jusqu’à l’établissement.", group: "optional", unit: "rencontres" },
  stereotypes: { label: "Lutter contre les stéréotypes", help: "Montrer des parcours qui surprennent.", group: "optional", unit: null },
  "second-chance": { label: "Aider les jeunes en décrochage", help: "Avec les missions locales et les écoles de la deuxième chance.", group: "optional", unit: "accueils" },
  mobility: { label: "Faciliter la mobilité", help: "Covoiturage, hébergement ou aide au transport.", group: "optional", unit: null },
  families: { label: "Rencontrer les familles", help: "Une soirée des parents, une matinée portes ouvertes.", group: "optional", unit: "rencontres" },
  teachers: { label: "Accueillir des enseignants", help: "Une journée pour connaître nos métiers.", group: "optional", unit: "visites" },
  kits: { label: "Prêter ou enrichir une mallette métier", help: "Objets, vidéos, fiches de postes.", group: "optional", unit: "kits" },
  events: { label: "Tenir un stand lors d’un salon", help: "Forums, journées de l’orientation, nuits des métiers.", group: "optional", unit: "événements" },
  mentoring: { label: "Donner du temps de parrainage", help: "Un salarié suit un jeune plusieurs mois.", group: "optional", unit: "heures" },
} satisfies Record<string, PledgeWords>;

export type Pledge = keyof typeof pledges;
export const pledgeNames = Object.keys(pledges) as Pledge[];
export const isPledge = (name: string): name is Pledge => Object.hasOwn(pledges, name);
export const isRequired = (name: string) => isPledge(name) && pledges[name].group === "required";
/** The commitments of a charter in words. */
export const pledgeLabels = (charter: { pledges: string[] }) => charter.pledges.filter(isPledge).map(name => pledges[name].label);
