/**
 * What makes one ambassador come before another, in points out of a hundred: our own choice, published at /aide/rapprochement. The
 * first three say how well they fit, the last two that those who rest and those whose company has promised come first.
 */
export const weights = {
  trades: { points: 40, label: "Métiers demandés", how: "La part des métiers demandés que la personne montre." },
  nearness: { points: 25, label: "Distance", how: "Plus c’est près, plus il y a de points, jusqu’à la distance que la personne accepte. Sans commune connue, un tiers environ." },
  dates: { points: 15, label: "Dates", how: "La part des dates proposées qui tombent un jour où la personne peut venir." },
  rest: { points: 10, label: "Repos", how: "Tous les points pour qui n’a pas été sollicité ce mois-ci, aucun pour qui l’a été autant qu’il l’accepte." },
  promise: { points: 10, label: "Engagement à tenir", how: "Quand l’entreprise de la personne a promis des rencontres par sa charte, et qu’il en reste à faire cette année." },
} as const;
export type Weight = keyof typeof weights;
