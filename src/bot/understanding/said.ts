type Words = readonly (readonly [value: string, says: RegExp])[];

/** How people name where they stand, on folded text; the first that fits counts. */
export const said = {
  level: [
    ["college", /\b(6e(me)?|5e(me)?|4e(me)?|3e(me)?|sixieme|cinquieme|quatrieme|troisieme|(au|en|mon|du) college|collegien(ne)?)\b/],
    ["seconde", /\b((en|de|ma|sa|une) (2de|2nde|seconde))\b/],
    ["premiere-terminale", /\b((en|de|ma|sa) (1ere|1re|premiere)|terminale|tle|term)\b/],
    ["apres-bac", /\b(etudiante?|a la fac|en (licence|bts|but|prepa|master)|j ai (eu )?(mon|le) bac|apres mon bac)\b/],
  ],
  situation: [
    ["apprenti", /\b(je suis|suis|est|en tant qu) (apprentie?|en (apprentissage|alternance)|alternante?)\b/],
    ["sans-solution", /\b((ai|a) (quitte|arrete|lache) (l ecole|les cours|le lycee|le college)|decroche|descolarisee?|(ne )?(fais|fait) rien de mes journees|ni ecole ni (travail|boulot))\b/],
    ["demandeur-emploi", /\b(au chomage|demandeu(r|se) d emploi|(cherche|recherche) (un |du )?(emploi|travail|boulot))\b/],
    ["salarie", /\b(je (travaille|bosse) (depuis|en|dans|a|comme)|salariee?|en cdi|en cdd|mon (patron|employeur) actuel)\b/],
    ["etudiant", /\b(etudiante?|a la fac|je suis en (licence|bts|but|prepa|master))\b/],
    ["lyceen", /\b(lyceen(ne)?|au lycee|en (2de|2nde|seconde|1ere|1re|premiere|terminale|tle))\b/],
    ["collegien", /\b(collegien(ne)?|au college|en (6e|5e|4e|3e)(me)?|en (sixieme|cinquieme|quatrieme|troisieme))\b/],
  ],
  departement: [
    ["14", /\b(calvados|caen|bayeux|lisieux|vire|falaise|honfleur|herouville)\b/],
    ["27", /\b((dans|de|du|en) l eure|evreux|vernon|louviers|bernay|les andelys|val de reuil)\b/],
    ["50", /\b((dans|de) la manche|cherbourg|saint lo|st lo|avranches|coutances|granville|valognes)\b/],
    ["61", /\b((dans|de) l orne|alencon|flers|argentan|l aigle|mortagne)\b/],
    ["76", /\b(seine maritime|rouen|le havre|dieppe|fecamp|elbeuf|yvetot)\b/],
  ],
} as const satisfies Record<string, Words>;

export const firstSaid = (words: Words, text: string) => words.find(([, says]) => says.test(text))?.[0];
