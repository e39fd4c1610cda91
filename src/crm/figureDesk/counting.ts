/** How each measure is counted, in words: on the page and in the report. */
export const counting = [
  { what: "Chartes", how: "Signées : dans la période, sans celles qui ont été annulées et refaites. Terminées : retirées ou expirées dans la période. En vigueur : aujourd’hui, quelle que soit la période." },
  { what: "Demandes", how: "Celles que l’enseignant a confirmées dans la période. Acceptée : un ambassadeur a dit oui, même si la visite a été annulée ensuite. Une demande que l’équipe suit n’est pas encore acceptée." },
  { what: "Sous 72 h", how: "Acceptées au plus 72 heures après leur confirmation, jours fermés compris, rapportées à toutes les demandes confirmées, retirées comprises." },
  { what: "Délai médian", how: "La moitié des demandes acceptées l’ont été plus vite." },
  { what: "Visites", how: "Commencées dans la période. Faites : quelqu’un a dit qu’elles ont eu lieu. Jeunes rencontrés : l’effectif annoncé par l’établissement." },
  { what: "Établissements jamais servis", how: "Ouverts aujourd’hui, et avec qui aucune visite n’a jamais été fixée ni faite, quelle que soit la période. La liste : Établissements, filtre « Jamais servis »." },
  { what: "Charge des ambassadeurs", how: "Ceux qui sont actifs aujourd’hui et vivent dans le territoire. Une sollicitation est une invitation reçue pendant la période. Médiane : la moitié en a reçu moins, ceux qui n’en ont reçu aucune compris. Limite atteinte : autant d’invitations en un mois que la personne en accepte, sans celles qui ont été retirées." },
  { what: "Secteur, établissements", how: "Le secteur ne vaut que pour les chartes et les engagements ; le type d’établissement, que pour les demandes et les visites. Sans REP ni REP+, un établissement est hors éducation prioritaire, ou personne ne l’a renseigné." },
];
