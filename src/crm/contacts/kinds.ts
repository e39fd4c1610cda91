/** Who a contact is to the Région. */
export const contactKinds = {
  company: { label: "Contact d’entreprise" },
  teacher: { label: "Enseignant ou enseignante" },
  school: { label: "Direction, vie scolaire" },
  counsellor: { label: "Conseiller, PsyEN, mission locale" },
  partner: { label: "Partenaire" },
} as const;

/** Whether they may still be written to. */
export const contactStatuses = {
  active: { label: "En poste", tone: "good" },
  left: { label: "A quitté son poste", tone: null },
} as const;
