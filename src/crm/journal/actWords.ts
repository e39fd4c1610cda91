const words: Record<string, string> = {
  "charter.started": "Brouillon ouvert",
  "charter.kept-for-later": "Lien de reprise envoyé",
  "charter.forwarded": "Transmise à la personne habilitée",
  "charter.invited": "Invitation de l’équipe envoyée",
  "charter.reminded": "Rappel envoyé",
  "charter.draft-dropped": "Brouillon effacé",
  "charter.awaiting-code": "Code envoyé",
  "charter.signed": "Signée",
  "charter.active": "Scellée, en vigueur",
  "charter.renewal-due": "À renouveler",
  "charter.renewal-noticed": "Rappel de renouvellement envoyé",
  "charter.dormant": "En sommeil",
  "charter.expired": "Arrivée à son terme",
  "charter.withdrawn": "Retirée",
  "charter.void": "Annulée et refaite",
  "charter.countersigned": "Contre-signée par la Région",
  "charter.annex-sealed": "Annexe de preuve établie",
  "charter.report-asked": "Bilan demandé",
  "charter.report-missed": "Bilan non confirmé",
  "charter.report-confirmed": "Bilan confirmé",
  "delivery.counted": "Réalisation relevée",
  "delivery.reversed": "Réalisation annulée",
  "delivery.declared": "Réalisation déclarée",
  "delivery.rejected": "Réalisation écartée",
};

/** An act of the journal as people read it; one without words of its own shows its name. */
export const actWords = (act: string) => words[act] ?? act;
