import type { Role } from "../crm/rights/roles.ts";
import type { Town } from "./towns.ts";

/** The people of the demonstration, all invented, with addresses that no mail can reach. */
export const colleagues: { name: string; email: string; roles: Role[]; departements: string[] }[] = [
  { name: "Camille Duval", email: "camille.duval@region.example", roles: ["administrator", "counsellor"], departements: [] },
  { name: "Marc Hamel", email: "marc.hamel@region.example", roles: ["officer"], departements: ["50"] },
  { name: "Éric Vallée", email: "eric.vallee@region.example", roles: ["statistics"], departements: [] },
  { name: "Sofia Brière", email: "sofia.briere@region.example", roles: ["counsellor"], departements: [] },
];

export const schools: { name: string; kind: string; town: Town }[] = [
  { name: "Collège des Embruns", kind: "college", town: "Dieppe" },
  { name: "Collège du Val d’Orne", kind: "college", town: "Caen" },
  { name: "Collège des Remparts", kind: "college", town: "Granville" },
  { name: "Lycée des Deux Ponts", kind: "lycee-polyvalent", town: "Pont-Audemer" },
  { name: "Lycée professionnel de l’Estuaire", kind: "lycee-professionnel", town: "Le Havre" },
  { name: "Lycée des Iris", kind: "lycee-general", town: "Évreux" },
  { name: "CFA du Bocage", kind: "cfa", town: "Flers" },
  { name: "MFR de la Plaine", kind: "mfr", town: "Alençon" },
  { name: "Mission locale du Cotentin", kind: "mission-locale", town: "Cherbourg-en-Cotentin" },
];

type Volunteer = { name: string; standing: string; job: string; company: string; trades: string[]; town: Town; radiusKm?: number; monthlyLimit?: number; status?: string; levels?: string[]; ownWords?: string; languages?: string[]; ownNeeds?: string; access?: string[]; roleModels?: string[] };

export const volunteers: Volunteer[] = [
  { name: "Zoé Œuvrard", standing: "employee", job: "Soudeuse", company: "Chantiers du Cotentin", trades: ["industrie", "mer"], town: "Cherbourg-en-Cotentin", ownWords: "Soudage sous l’eau et en atelier", languages: ["en"], roleModels: ["woman-in-male-trade"] },
  { name: "Łukasz Nowak", standing: "craftsman", job: "Couvreur", company: "Toitures Nowak", trades: ["batiment"], town: "Caen", radiusKm: 60, monthlyLimit: 3 },
  { name: "Inès Cœur", standing: "employee", job: "Développeuse", company: "Atelier Numérique Caennais", trades: ["numerique"], town: "Caen", radiusKm: 120 },
  { name: "Bernard Lesage", standing: "retired", job: "Ancien chef cuisinier", company: "", trades: ["hotellerie"], town: "Granville", radiusKm: 80, monthlyLimit: 4, ownNeeds: "Une salle sans escalier" },
  { name: "Fatou Diallo", standing: "employee", job: "Infirmière", company: "Clinique des Deux Rives", trades: ["sante", "social"], town: "Dieppe" },
  { name: "Théo Marchand", standing: "apprentice", job: "Apprenti boulanger", company: "Boulangerie Lemoigne", trades: ["hotellerie", "commerce"], town: "Granville" },
  { name: "Ğülşen Yılmaz", standing: "employee", job: "Responsable d’exploitation", company: "Logistique Seine Aval", trades: ["transport", "gestion"], town: "Rouen", radiusKm: 70 },
  { name: "Paul Aubert", standing: "employee", job: "Technicien d’essais", company: "Aérostructures de l’Estuaire", trades: ["industrie", "energie"], town: "Le Havre", radiusKm: 60 },
  { name: "Maëlle Tanguy", standing: "craftsman", job: "Céramiste", company: "Terres de Risle", trades: ["artisanat"], town: "Pont-Audemer", status: "paused" },
  { name: "Hugo Lefèvre", standing: "employee", job: "Conducteur de ligne", company: "Laiterie du Bocage Ornais", trades: ["industrie", "agriculture"], town: "Flers", status: "candidate" },
  { name: "Aïcha Benali", standing: "employee", job: "Géomètre", company: "Cabinet du Perche", trades: ["batiment", "environnement"], town: "Alençon", status: "candidate" },
];

/** Somebody who joined since the requests were made: the distribution of open requests proposes her. */
export const newcomers: Volunteer[] = [{ name: "Solène Hébert", standing: "employee", job: "Greffière", company: "", trades: ["public"], town: "Évreux", ownWords: "Tribunal, protection des mineurs" }];

/** A request: who asks, where, for what; `visit` when somebody has said yes, `late` when nobody could. */
export const asks = [
  { teacher: "Nadia Lebrun", school: "Collège des Embruns", format: "talk", level: "college", headCount: 26, trades: ["sante"], inDays: 12, ends: "accepted" },
  { teacher: "Olivier Picard", school: "Collège du Val d’Orne", format: "visit", level: "college", headCount: 24, trades: ["batiment"], inDays: 16, ends: "accepted" },
  { teacher: "Claire Auvray", school: "Lycée professionnel de l’Estuaire", format: "talk", level: "lycee-professionnel", headCount: 30, trades: ["industrie", "energie"], inDays: 20, ends: "searching" },
  { teacher: "Yann Le Goff", school: "Collège des Remparts", format: "talk", level: "college", headCount: 28, trades: ["hotellerie"], inDays: 14, ends: "refused-once" },
  { teacher: "Sylvie Martel", school: "Lycée des Iris", format: "talk", level: "lycee-general", headCount: 32, trades: ["public"], inDays: 18, ends: "handed-over" },
  { teacher: "Rachid Amrani", school: "CFA du Bocage", format: "visit", level: "apprentissage", headCount: 14, trades: ["numerique"], inDays: 25, ends: "unconfirmed" },
] as const;

/** A week of trades: each date counts, several people each time. */
export const week = { teacher: "Hélène Vasse", school: "Lycée des Deux Ponts", level: "2de", classes: "2de 3, 2de 4", trades: ["industrie", "transport", "numerique", "gestion"], inDays: 26, afternoons: 3, speakers: 4, wish: "Notre semaine des métiers : quatre personnes chaque après-midi, par petits groupes." } as const;

/** Companies that sign, by their demonstration SIREN, and what they promise. */
export const signatories = [
  { siren: "000901009", name: "Zoé Œuvré-Ÿvette", role: "Directrice générale", pledges: ["ambassador-meetings", "immersions", "visits", "equality"], daysAgo: 40 },
  { siren: "000901025", name: "Alain Ğérard", role: "Directeur des ressources humaines", pledges: ["immersions", "apprenticeship", "workshops"], daysAgo: 31 },
  { siren: "000901041", name: "Inès Cœur", role: "Présidente", pledges: ["ambassador-meetings", "mentoring", "stereotypes"], daysAgo: 24 },
  { siren: "000901090", name: "Claire Vasseur", role: "Directrice", pledges: ["ambassador-meetings", "placements", "teachers"], daysAgo: 15 },
  { siren: "000901116", name: "Denis Lemoigne", role: "Gérant", pledges: ["immersions", "placements", "apprenticeship"], daysAgo: 6 },
  { siren: "000901082", name: "Nora Petit", role: "Responsable RSE", pledges: ["ambassador-meetings", "disability", "mobility"], daysAgo: 1 },
];
/** Companies that began and have not signed. */
export const beginners = ["000901017", "000901033"];

/** What the first signatories declare having done, oldest charter first. */
export const doings: { commitment: string; quantity: number; daysAgo: number; proof: string }[][] = [
  [
    { commitment: "immersions", quantity: 2, daysAgo: 12, proof: "Deux élèves du lycée des Deux Ponts, atelier de soudure" },
    { commitment: "visits", quantity: 1, daysAgo: 20, proof: "Visite de la 3e B du collège des Remparts, 24 élèves" },
    { commitment: "equality", quantity: 1, daysAgo: 8, proof: "Témoignage de deux soudeuses au forum de Flers" },
  ],
  [{ commitment: "apprenticeship", quantity: 3, daysAgo: 10, proof: "Trois contrats signés avec le CFA du Bocage" }],
  [{ commitment: "mentoring", quantity: 6, daysAgo: 5, proof: "Six heures de parrainage, une lycéenne de Caen" }],
];
/** Somebody of the first company who asks to join its room. */
export const newcomer = { name: "Ali Duhamel", role: "Chargé de mission RSE" };

/** Letters to a whole list: how long ago they left, and for how many minutes before somebody paused them. */
export const campaigns = [
  { word: "ambassadeurs", daysAgo: 9, minutes: 60, subject: "Les rencontres de l’hiver se préparent", body: "Bonjour {{nom}},\n\nLes établissements préparent leurs semaines des métiers. Si vos disponibilités ont changé, dites-le sur votre page : nous n’écrivons qu’à celles et ceux qui peuvent venir.\n\nMerci pour le temps que vous donnez." },
  { word: "entreprises", daysAgo: 2, minutes: 2, subject: "{{entreprise}} : une matinée entre employeurs", body: "Bonjour {{nom}},\n\nNous réunissons les entreprises engagées autour de {{commune}} pour parler de l’accueil des jeunes :\n\n- ce qui marche\n- ce qui coûte du temps\n- ce que la Région peut faire\n\nRépondez à cette lettre pour en être." },
] as const;
