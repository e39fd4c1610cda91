/** Who answers at companies (by SIREN) and at schools (by name); invented like the rest of the demonstration. */
export const contacts: { name: string; role: string; kind: "company" | "teacher" | "school" | "counsellor"; phone?: string; company?: string; school?: string }[] = [
  { name: "Ronan Leclère", role: "Responsable de production", kind: "company", company: "000901009" },
  { name: "Jeanne Morvan", role: "Chargée des ressources humaines", kind: "company", company: "000901009" },
  { name: "Sami Haddad", role: "Responsable du recrutement", kind: "company", company: "000901025" },
  { name: "Lucie Ferey", role: "Assistante de direction", kind: "company", company: "000901017" },
  { name: "Pierre Anquetil", role: "Gérant", kind: "company", company: "000901033" },
  { name: "Hélène Coüard", role: "Directrice déléguée aux formations", kind: "school", school: "Lycée des Deux Ponts" },
  { name: "Mehdi Saïdi", role: "Professeur principal de 3e B", kind: "teacher", school: "Collège des Remparts" },
  { name: "Anne-Laure Bé", role: "Psychologue de l’Éducation nationale", kind: "counsellor", school: "Collège du Val d’Orne" },
  { name: "Gaëlle Rouxel", role: "Conseillère en insertion", kind: "counsellor", school: "Mission locale du Cotentin" },
];

/** Companies that a colleague looks after: tags, what was said last, and what is to be done (negative days: late). */
export const watched = [
  { siren: "000901009", owner: "Marc Hamel", tags: ["construction navale", "forum de Cherbourg"], note: "Prête à ouvrir l’atelier de soudure deux matinées en mars. Rappeler Jeanne Morvan pour les dates.", task: "Fixer les deux matinées d’atelier avec Jeanne Morvan", inDays: 3 },
  { siren: "000901017", owner: "Camille Duval", tags: ["charte à relancer"], note: "La charte est commencée ; la direction attend le conseil d’administration.", task: "Reprendre contact après le conseil d’administration", inDays: -1 },
  { siren: "000901025", owner: "Camille Duval", tags: ["apprentissage"], note: "Cherche trois apprentis pour septembre ; contact pris avec le CFA du Bocage.", task: "Mettre en relation avec le CFA du Bocage", inDays: 6 },
];

/** Views of the list of companies that the colleagues share. */
export const views = [
  { name: "Chartes à relancer", query: "etiquettes=charte à relancer" },
  { name: "Industrie dans la Manche", query: "departement=50&secteur=C" },
];
