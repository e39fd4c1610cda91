import type { LetterKind } from "./kinds.ts";

type Told = { group: string; event: string; kind: LetterKind };
const group = (group: string, letters: Record<string, string>, kinds: Record<string, LetterKind> = {}) =>
  Object.entries(letters).map(([template, event]): [string, Told] => [template, { group, event, kind: kinds[template] ?? "personal" }]);

/** Every letter the site sends: what makes it leave, and what it is to its reader. */
export const catalogue: Readonly<Record<string, Told>> = Object.fromEntries([
  ...group("Chartes", {
    "charter-invited": "La Région invite une entreprise à signer",
    "charter-resume": "Un brouillon est mis de côté",
    "charter-forward": "Un brouillon est transmis au signataire",
    "charter-reminder": "Un brouillon attend",
    "charter-code": "Un code de signature est demandé",
    "charter-code-sms": "Un code de signature est demandé, par SMS",
    "charter-signed": "La charte est signée et scellée",
    "charter-countersigned": "La Région a contre-signé",
    "charter-renewal": "La fin de la charte approche",
    "charter-expired": "La charte a pris fin",
    "charter-dormant": "La charte passe en sommeil",
    "charter-withdrawn": "La charte est retirée",
    "charter-void": "La charte est annulée et refaite",
    "report-asked": "Le bilan de l’année est prêt",
    "delivery-rejected": "Une réalisation n’est pas retenue",
  }, { "charter-invited": "news", "charter-reminder": "charter", "charter-renewal": "charter", "charter-dormant": "charter", "report-asked": "charter" }),
  ...group("Entreprises", {
    "join-asked": "Quelqu’un demande à rejoindre l’espace",
    "join-approved": "La demande de rejoindre est acceptée",
    "join-refused": "La demande de rejoindre est refusée",
  }),
  ...group("Ambassadeurs", {
    "ambassador-confirm": "Une inscription est à confirmer",
    "ambassador-known": "Une adresse déjà inscrite est saisie de nouveau",
    "ambassador-active": "L’ambassadeur est validé",
    "ambassador-back": "La pause d’un ambassadeur est finie",
    "ambassador-declined": "L’ambassadeur n’est pas retenu",
    invitation: "Une classe cherche un ambassadeur",
    "invitation-filled": "Quelqu’un d’autre a accepté la demande",
    "invitation-withdrawn": "L’établissement annule sa demande",
    "invitation-sms": "Une demande urgente, par SMS",
    "proposal-declined": "L’autre date proposée ne convient pas",
    "colleague-suggested": "Un ambassadeur pense à un collègue",
    "visit-eve-sms": "La veille d’une visite, par SMS",
    "visit-thanks": "Merci après une visite, avec les chiffres de l’année",
    "visit-ambassador": "La visite est fixée (ambassadeur)",
  }, { invitation: "meetings", "invitation-filled": "meetings", "invitation-withdrawn": "meetings", "invitation-sms": "meetings", "colleague-suggested": "news" }),
  ...group("Établissements", {
    "request-draft": "Une demande est mise de côté",
    "request-confirm": "Une demande est à confirmer",
    "address-voucher": "Une adresse d’enseignant est à valider",
    "address-refused": "L’établissement ne reconnaît pas l’adresse",
    "request-handed-over": "L’équipe reprend la demande",
    proposal: "Un ambassadeur propose une autre date",
    "visit-report-asked": "Le compte rendu d’une visite est demandé",
    "company-answer": "Une entreprise répond à la demande",
    "agreement-asked": "Une convention de visite est à confirmer",
    "agreement-code": "Un code pour confirmer une convention",
    "agreement-complete": "La convention est confirmée par tous",
    "agreement-refused": "Une partie refuse la convention",
    "visit-cancelled": "Une visite est annulée",
    "visit-move-asked": "Une autre date est proposée pour une visite",
    "visit-move-declined": "L’autre date ne convient pas",
    "visit-moved": "Une visite change de date",
    "visit-reminder": "Une visite approche",
    "visit-teacher": "La visite est fixée (établissement)",
  }),
  ...group("Connexion et sécurité", {
    "sign-in": "Un lien de connexion est demandé",
    "sign-in-staff": "Une personne de l’équipe demande un lien",
    reset: "Un autre mot de passe est demandé",
    "reset-none": "Un autre mot de passe est demandé sans en avoir",
    "proof-code": "Un acte sensible demande un code",
    "data-link": "Quelqu’un demande à voir ses données",
    "data-code": "Un effacement est demandé",
    "new-device": "Un appareil nouveau ouvre le compte",
    "codes-tried": "Des codes faux sont essayés",
    "factor-changed": "Un moyen de connexion change",
  }),
  ...group("Équipe", {
    "colleague-invited": "Un ou une collègue est invité",
    "entry-renewed": "Les moyens de connexion sont réinitialisés",
    "rights-changed": "Les droits changent",
    "account-closed": "Un compte est fermé",
    "account-reopened": "Un compte est rouvert",
    "danger-alert": "Un jeune en danger attend une personne",
    "today-digest": "Le résumé du matin",
    "request-alert": "Une demande reste sans réponse deux jours après",
    "view-digest": "Une vue enregistrée par courriel",
    "letter-test": "Une lettre est essayée sur soi",
    "seal-fault": "Le cachet n’a pas pu être posé",
    "seal-expiry": "Le certificat du cachet expire bientôt",
    "seal-expired": "Le certificat du cachet a expiré",
  }, { "today-digest": "digests", "view-digest": "digests" }),
  ...group("Campagnes", { campaign: "Une campagne est envoyée" }, { campaign: "news" }),
]);

/** What a letter is to its reader; one that the catalogue does not tell of is taken for a personal one. */
export const kindOf = (template: string): LetterKind => catalogue[template]?.kind ?? "personal";
export const eventOf = (template: string) => catalogue[template]?.event ?? template;
