/**
 * Kinds of paths: how they are called, when they come, their level of the French framework (cadre national, décret 2019-14; null where it
 * depends), and the article of the assistant that explains them.
 */
export const diplomas = {
  cap: { label: "CAP", when: "2 ans après la 3e", level: 3, article: "cap-cest-quoi" },
  bacpro: { label: "Bac pro", when: "3 ans après la 3e", level: 4, article: "bac-pro" },
  bactechno: { label: "Bac technologique", when: "3 ans après la 3e", level: 4, article: "bac-techno" },
  bp: { label: "Brevet professionnel", when: "2 ans après un CAP", level: 4, article: "brevet-professionnel" },
  cs: { label: "Certificat de spécialisation", when: "1 an après un CAP ou un bac", level: null, article: "certificat-specialisation" },
  brevet: { label: "BPJEPS", when: "environ un an, le plus souvent à partir de 18 ans", level: 4, article: "sport-etudes-staps" },
  titre: { label: "Titre professionnel", when: "quelques mois à un an, souvent à l’âge adulte", level: null, article: "titre-professionnel" },
  bts: { label: "BTS", when: "2 ans après le bac", level: 5, article: "bts-cest-quoi" },
  btsa: { label: "BTSA", when: "2 ans après le bac", level: 5, article: "lycee-agricole" },
  but: { label: "BUT", when: "3 ans après le bac", level: 6, article: "but-cest-quoi" },
  art: { label: "DN MADE", when: "3 ans après le bac", level: 6, article: "ecoles-art-archi" },
  licence: { label: "Licence", when: "3 ans après le bac", level: 6, article: "licence-universite" },
  licpro: { label: "Licence professionnelle", when: "3 ans après le bac en tout", level: 6, article: "licence-pro" },
  master: { label: "Master", when: "5 ans après le bac", level: 7, article: "master" },
  ing: { label: "Diplôme d’ingénieur", when: "5 ans après le bac", level: 7, article: "grandes-ecoles" },
  de: { label: "Diplôme d’État", when: "durée selon le métier", level: null, article: "metiers-sante" },
  concours: { label: "Concours", when: "conditions à vérifier avant de s’inscrire", level: null, article: "fonction-publique-concours" },
  ecole: { label: "École", when: "durée selon l’école", level: null, article: "ecole-privee-verifier" },
  emploi: { label: "Autre chemin", when: "conditions à vérifier", level: null, article: "metiers-qui-recrutent" },
  autre: { label: "Autre diplôme", when: "durée selon le diplôme", level: null, article: "metiers-decouvrir-fiche" },
} as const;
export type Diploma = keyof typeof diplomas;
export const diplomaNames = Object.keys(diplomas) as Diploma[];
