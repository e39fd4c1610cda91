/** What a volunteer reads before meeting a class: our own words. The help line is that of the State, as the chat shows it. */
export const kit = [
  {
    title: "Avant",
    items: [
      "Appelez l’enseignant une semaine avant au plus tard, dix minutes suffisent : ce que la classe sait déjà, ce qu’elle attend, la salle, le matériel.",
      "Choisissez trois moments de votre vie de travail à raconter : un jour ordinaire, une difficulté, une fierté.",
      "Apportez un objet que l’on peut toucher plutôt qu’un diaporama.",
    ],
  },
  {
    title: "Pendant",
    items: [
      "Dites d’abord votre prénom, votre métier, et comment vous y êtes arrivé, détours compris.",
      "Parlez vingt minutes, puis faites parler la classe : que feriez-vous à ma place ? Qui pourrait faire ce métier ? Qu’est-ce qui vous surprend ?",
      "Dites les salaires, les horaires et les contraintes comme ils sont.",
    ],
  },
  {
    title: "Ce qui se fait, ce qui ne se fait pas",
    items: [
      "Jamais seul avec un élève : un adulte de l’établissement est toujours présent, dans la salle comme dans les couloirs.",
      "Pas de photo, pas de vidéo, pas de numéro ni de réseau social échangé avec un élève.",
      "Pas de vente, pas de recrutement, pas d’opinion politique ou religieuse.",
      "Un élève vous confie quelque chose d’inquiétant ? Écoutez sans promettre le secret, et dites-le le jour même à l’enseignant. Enfance en danger : 119, jour et nuit.",
    ],
  },
  {
    title: "Après",
    items: ["Répondez au compte rendu qui arrive le lendemain : une minute, et votre rencontre compte.", "Remerciez la classe d’un mot à l’enseignant : il le lira aux élèves."],
  },
] as const;

/** Source of the number given: Allô Enfance en danger, solidarites.gouv.fr, read on 7 November 2025. */
export const kitSource = "119 : solidarites.gouv.fr, lu le 7 novembre 2025.";
