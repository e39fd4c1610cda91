/**
 * What makes one ambassador come before another, in points out of a hundred: our own choice, published at /aide/rapprochement. The
 * first three say how well they fit, the others that those who rest, those who were asked less, those who never met a class, and
 * those whose company has promised come first.
 */
export const weights = {
  trades: { points: 36, label: "Métiers demandés", how: "La part des métiers demandés que la personne montre. Quand un métier précis est demandé, il compte pour la moitié. Un métier qu’elle a refusé comme n’étant pas le sien ne compte plus." },
  nearness: { points: 20, label: "Distance", how: "Plus c’est près, plus il y a de points, jusqu’à la distance que la personne accepte, ou jusqu’à celle qu’elle a refusée cette année. Sans commune connue, un tiers environ. À distance, tous les points." },
  dates: { points: 12, label: "Dates", how: "La part des dates proposées où la personne peut venir." },
  rest: { points: 8, label: "Repos", how: "Tous les points pour qui n’a pas été sollicité ce mois-ci, aucun pour qui l’a été autant qu’il l’accepte, ou vient de dire qu’il n’a pas le temps." },
  turn: { points: 7, label: "Chacun son tour", how: "Tous les points pour qui n’a pas été sollicité depuis un an, aucun à partir de douze fois." },
  first: { points: 3, label: "Premières fois", how: "Pour qui n’a rencontré aucune classe depuis un an : personne ne reste inscrit pour rien." },
  promise: { points: 9, label: "Engagement à tenir", how: "Quand l’entreprise de la personne a promis des rencontres par sa charte, et qu’il en reste à faire cette année." },
  stereotypes: { points: 5, label: "Contre les idées reçues", how: "Quand la classe travaille sur les idées reçues, et que la personne a accepté que ce qu’elle dit d’elle serve à cela." },
} as const;
export type Weight = keyof typeof weights;

/**
 * What the best distribution of all open requests maximises, in the same points: each pair's score and the school's priority, `first` for the first
 * person of each request, less `load` times the invitations that each person already has this month, one after another. Published with the weights.
 */
export const batchWeights = { first: 200, load: 15, candidates: 30, requests: 300 } as const;
