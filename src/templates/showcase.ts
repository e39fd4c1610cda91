const list = [
  { field: "demo-email", message: "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr" },
  { field: "demo-wish", message: "Dites en une phrase ce que vous souhaitez." },
  { field: "demo-level", message: "Choisissez un niveau." },
  { field: "demo-format", message: "Choisissez un format." },
  { field: "demo-trades", message: "Choisissez au moins un métier." },
  { field: "demo-entitled", message: "Attestez que vous êtes habilitée ou habilité à signer." },
];

/** The problems of the page of components: each kind of field is seen refused. */
export const showcaseProblems = { list, byField: Object.fromEntries(list.map(({ field, message }) => [field, message])) };
