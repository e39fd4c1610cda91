type Purpose = { title: string; why: string; basis: string; people: string; recipients: string; sources: string };

const publicTask = "Mission d’intérêt public (RGPD, article 6.1.e) : à confirmer par la déléguée ou le délégué à la protection des données";
const staff = "L’équipe de la Région, chacun dans son territoire";

/** What personal data serves for: the register's entries. Models are attached to them by the features. Source: RGPD, article 30. */
export const purposes = {
  accounts: { title: "Ouvrir et protéger les comptes", why: "Reconnaître la personne qui se connecte, et que nulle autre n’entre à sa place.", basis: publicTask, people: "Personnes qui ont un compte, équipe comprise", recipients: "La personne ; les administrateurs de la Région", sources: "La personne ; pour l’équipe, le fournisseur d’identité s’il y en a un" },
  charters: { title: "Signer et prouver une charte", why: "Recueillir l’engagement d’une entreprise, en garder la preuve, suivre ce qui est tenu.", basis: publicTask, people: "Signataires et personnes qui parlent pour une entreprise", recipients: `${staff} ; le public pour le registre des entreprises signataires`, sources: "La personne ; l’annuaire Sirene pour l’entreprise" },
  network: { title: "Faire se rencontrer classes et ambassadeurs", why: "Recevoir la demande d’un établissement, trouver qui peut y répondre, fixer la visite.", basis: publicTask, people: "Ambassadeurs, enseignants", recipients: `${staff} ; l’établissement et l’ambassadeur entre eux, une fois la visite fixée`, sources: "La personne" },
  relations: { title: "Suivre les relations de la Région", why: "Savoir à qui parler dans une entreprise ou un établissement, et ce qui a été dit.", basis: publicTask, people: "Interlocuteurs des entreprises et des établissements", recipients: staff, sources: "La personne, un collègue, un fichier importé" },
  chat: { title: "Répondre aux questions dans le chat", why: "Répondre à une question d’orientation, et passer la main à une conseillère ou un conseiller.", basis: `${publicTask}. Le chat ne repose pas sur le consentement : l’âge de 15 ans (loi Informatique et Libertés, article 45) n’y est donc pas demandé`, people: "Jeunes, parents : sans compte ni nom demandé", recipients: "Les conseillères et conseillers", sources: "La personne" },
  letters: { title: "Envoyer les lettres du service", why: "Porter codes, confirmations et rappels, et respecter ce que chacun ne veut plus recevoir.", basis: publicTask, people: "Toute personne à qui le service écrit", recipients: `${staff} ; le serveur d’envoi de courriels`, sources: "Les autres usages" },
  desk: { title: "Organiser le travail de l’équipe", why: "Listes, vues, lots, imports et exports de l’équipe.", basis: publicTask, people: "L’équipe ; les personnes dont les fiches sont importées", recipients: staff, sources: "L’équipe, les fichiers importés" },
  security: { title: "Garder le service sûr", why: "Freiner les essais répétés, garder un journal qui ne peut être falsifié.", basis: "Obligation de sécurité (RGPD, article 32)", people: "Toute personne qui se sert du site", recipients: "Les administrateurs de la Région", sources: "L’usage du site" },
  rights: { title: "Répondre aux demandes sur les données", why: "Donner accès, effacer, et rejouer les effacements après une restauration.", basis: "Obligation légale (RGPD, articles 15, 17 et 5.2)", people: "Personnes qui exercent leurs droits", recipients: "Les administrateurs de la Région", sources: "La personne" },
} as const satisfies Record<string, Purpose>;

export type PurposeName = keyof typeof purposes;
export const purposeNames = Object.keys(purposes) as PurposeName[];
