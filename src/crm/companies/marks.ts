/** What the company search API publishes of a company's social responsibility: the field of its `complements`, and our words for it. */
export const marks = {
  est_ess: "Économie sociale et solidaire",
  est_societe_mission: "Société à mission",
  est_rge: "Reconnue garante de l’environnement (RGE)",
  est_bio: "Production ou vente biologique",
  est_achats_responsables: "Achats responsables",
  egapro_renseignee: "Index de l’égalité professionnelle publié",
  bilan_ges_renseigne: "Bilan carbone publié",
  est_patrimoine_vivant: "Entreprise du patrimoine vivant",
} as const;

export type Mark = keyof typeof marks;
export const markNames = Object.keys(marks) as Mark[];
export const markLabels = (names: string[]) => markNames.filter(name => names.includes(name)).map(name => marks[name]);
