import { type Line, pages } from "../line.ts";

export const site: Line[] = [
  ...pages("public", "GET /", "GET /accessibilite", "GET /mentions-legales", "GET /aide/rapprochement", "GET /dev/composants", "GET /dev/courriels", "GET /dev/courriels.json"),
  ...pages("public", "GET /connexion", "POST /connexion", "GET /ambassadeurs", "GET /ambassadeurs/inscription", "POST /ambassadeurs/inscription"),
  ...pages("public", "GET /charte", "POST /charte", "GET /charte/saisie", "POST /charte/saisie", "GET /registre", "GET /registre.csv", "GET /registre.json", "GET /demandes", "GET /chat", "GET /chat/flux", "POST /chat", "POST /chat/personne"),
  ["GET /registre/:slug", "public"], ["GET /badge/:slug.svg", "public"], ["GET /badge/:slug/partage.svg", "public"], ["GET /badge/:slug/partage.png", "public"],
  ["GET /rejoindre/:company", "public"], ["POST /rejoindre/:company", "public"], ["GET /demandes/nouvelle/:school", "public"], ["POST /demandes/nouvelle/:school", "public"],
  ["GET /v/:id", "public"], ["GET /v/:id.json", "public"], ["GET /v/:id/charte.pdf", "key"], ["GET /v/:id/contre-signature.pdf", "key"],
  ...pages("key", "GET /ambassadeurs/:ambassador", "GET /ambassadeurs/:ambassador/agenda", "POST /ambassadeurs/:ambassador/agenda", "GET /calendriers/:key.ics", "GET /ambassadeurs/:ambassador/proposition", "POST /ambassadeurs/:ambassador/proposition", "POST /ambassadeurs/:ambassador/confirmation", "POST /ambassadeurs/:ambassador/pause", "POST /ambassadeurs/:ambassador/reprise"),
  ...pages("key", "GET /charte/:charter", "GET /charte/:charter/apercu.pdf", "GET /charte/:charter/document.pdf", "GET /charte/:charter/engagements", "GET /charte/:charter/entreprise", "GET /charte/:charter/merci", "GET /charte/:charter/objectifs", "GET /charte/:charter/perimetre", "GET /charte/:charter/rappels", "GET /charte/:charter/signataire", "GET /charte/:charter/signature", "GET /charte/:charter/suite", "GET /charte/:charter/texte", "GET /charte/:charter/verification"),
  ...pages("key", "POST /charte/:charter/code", "POST /charte/:charter/engagements", "POST /charte/:charter/entreprise", "POST /charte/:charter/objectifs", "POST /charte/:charter/perimetre", "POST /charte/:charter/premiere-demande", "POST /charte/:charter/rappels", "POST /charte/:charter/signataire", "POST /charte/:charter/signature", "POST /charte/:charter/suite", "POST /charte/:charter/texte"),
  ...pages("key", "GET /demandes/:request", "POST /demandes/:request/annulation", "POST /demandes/:request/confirmation", "GET /adresses/:secret", "POST /adresses/:secret", "GET /invitations/:secret", "POST /invitations/:secret/acceptation", "POST /invitations/:secret/refus", "POST /invitations/:secret/date", "POST /invitations/:secret/collegue", "POST /invitations/:secret/pause", "POST /demandes/:request/propositions/:invitation", "GET /ambassadeurs/:ambassador/demandes", "POST /ambassadeurs/:ambassador/demandes", "GET /visites/:visit", "GET /visites/:visit.ics", "POST /visites/:visit/suite", "GET /signatures/:day", "GET /signatures/:day/mur", "POST /signatures/:day/suivante"),
  ["GET /connexion/:secret", "public"], ["POST /connexion/:secret", "public"],
  ["POST /deconnexion", "leaves"],
  ...pages("signed-in", "GET /confirmer", "POST /confirmer", "POST /confirmer/code", "GET /entreprise"),
  ...pages("member", "GET /entreprise/:slug", "GET /entreprise/:slug/acces", "GET /entreprise/:slug/preuve.pdf", "POST /entreprise/:slug/realisations", "POST /entreprise/:slug/renouvellement", "GET /entreprise/:slug/retrait", "POST /entreprise/:slug/retrait"),
  ...pages("member asks", "POST /entreprise/:slug/acces", "GET /entreprise/:slug/bilan", "POST /entreprise/:slug/bilan"),
];
