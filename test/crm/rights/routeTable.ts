/**
 * Every route of the site and whom it is for. A route that is not here fails the test.
 * - `public`: anybody, with the same answer for all.
 * - `key`: the address holds a secret that nobody guesses: a wrong one does not exist, whoever asks.
 * - `leaves`: ends one's own session.
 * - `signed-in`: any account; visitors are asked to sign in.
 * - `member`: people of that company; to all others it does not exist.
 * - a right of rights.ts: those who hold it. With `here`, the thing lies in a territory, and to those of another it does not exist;
 *   with `asks`, what is asked of it may not be there (no answer is due, nothing is named); with `mine`, it belongs to one person, and to all others it does not exist.
 * `at` gives the address asked, where the parameters are not found in the world by their names.
 */
export type Line = [route: string, access: string, at?: string];

const pages = (access: string, ...routes: string[]): Line[] => routes.map(route => [route, access]);

export const table: Line[] = [
  ...pages("public", "GET /", "GET /accessibilite", "GET /mentions-legales", "GET /donnees-personnelles", "GET /dev/composants", "GET /dev/courriels", "GET /dev/courriels.json"),
  ...pages("public", "GET /connexion", "POST /connexion", "GET /ambassadeurs", "GET /ambassadeurs/inscription", "POST /ambassadeurs/inscription"),
  ...pages("public", "GET /charte", "POST /charte", "GET /charte/saisie", "POST /charte/saisie", "GET /registre", "GET /registre.csv", "GET /registre.json", "GET /demandes", "GET /chat", "GET /chat/flux", "POST /chat", "POST /chat/personne"),
  ["GET /registre/:slug", "public"], ["GET /badge/:slug.svg", "public"], ["GET /badge/:slug/partage.svg", "public"],
  ["GET /rejoindre/:company", "public"], ["POST /rejoindre/:company", "public"], ["GET /demandes/nouvelle/:school", "public"], ["POST /demandes/nouvelle/:school", "public"],
  ["GET /v/:id", "public"], ["GET /v/:id.json", "public"], ["GET /v/:id/charte.pdf", "key"], ["GET /v/:id/contre-signature.pdf", "key"],
  ...pages("key", "GET /ambassadeurs/:ambassador", "POST /ambassadeurs/:ambassador/confirmation", "POST /ambassadeurs/:ambassador/pause", "POST /ambassadeurs/:ambassador/reprise"),
  ...pages("key", "GET /charte/:charter", "GET /charte/:charter/engagements", "GET /charte/:charter/entreprise", "GET /charte/:charter/merci", "GET /charte/:charter/objectifs", "GET /charte/:charter/perimetre", "GET /charte/:charter/rappels", "GET /charte/:charter/signataire", "GET /charte/:charter/signature", "GET /charte/:charter/suite", "GET /charte/:charter/texte", "GET /charte/:charter/verification"),
  ...pages("key", "POST /charte/:charter/code", "POST /charte/:charter/engagements", "POST /charte/:charter/entreprise", "POST /charte/:charter/objectifs", "POST /charte/:charter/perimetre", "POST /charte/:charter/premiere-demande", "POST /charte/:charter/rappels", "POST /charte/:charter/signataire", "POST /charte/:charter/signature", "POST /charte/:charter/suite", "POST /charte/:charter/texte"),
  ...pages("key", "GET /demandes/:request", "POST /demandes/:request/annulation", "POST /demandes/:request/confirmation", "GET /invitations/:secret", "POST /invitations/:secret/acceptation", "POST /invitations/:secret/refus", "GET /visites/:visit", "GET /visites/:visit.ics", "POST /visites/:visit/suite", "GET /signatures/:day", "GET /signatures/:day/mur", "POST /signatures/:day/suivante"),
  ["GET /connexion/:secret", "public"], ["POST /connexion/:secret", "public"],
  ["POST /deconnexion", "leaves"],
  ...pages("signed-in", "GET /confirmer", "POST /confirmer", "POST /confirmer/code", "GET /entreprise"),
  ...pages("member", "GET /entreprise/:slug", "GET /entreprise/:slug/acces", "GET /entreprise/:slug/preuve.pdf", "POST /entreprise/:slug/realisations", "GET /entreprise/:slug/retrait", "POST /entreprise/:slug/retrait"),
  ...pages("member asks", "POST /entreprise/:slug/acces", "GET /entreprise/:slug/bilan", "POST /entreprise/:slug/bilan"),
  ...pages("desk.open", "GET /equipe", "GET /equipe/outils", "POST /equipe/resume", "GET /equipe/recherche", "GET /equipe/recherche.json", "GET /equipe/vues"),
  ["POST /equipe/vues", "desk.open asks"],
  ["GET /equipe/vues/nouvelle", "desk.open", "/equipe/vues/nouvelle?list=entreprises"],
  ["POST /equipe/vues/:view/suppression", "desk.open mine"],
  ["GET /equipe/:list", "desk.open", "/equipe/entreprises"],
  ["GET /equipe/:list.csv", "lists.export", "/equipe/entreprises.csv"], ["GET /equipe/:list.xlsx", "lists.export", "/equipe/entreprises.xlsx"], ["GET /equipe/:list.json", "lists.export", "/equipe/entreprises.json"], ["GET /equipe/:list.geojson", "lists.export", "/equipe/entreprises.geojson"],
  ["POST /equipe/:list/actions", "records.write", "/equipe/entreprises/actions"],
  ["GET /equipe/lots/:run", "records.write mine"], ["GET /equipe/lots/:run.json", "records.write mine"], ["GET /equipe/lots/:run.csv", "lists.export mine"], ["POST /equipe/lots/:run/execution", "records.write mine"], ["POST /equipe/lots/:run/annulation", "records.write mine"],
  ["POST /equipe/lots/:run/apercu/:act", "records.write mine", "/equipe/lots/{run}/apercu/tag"],
  ["GET /equipe/:kind/nouvelle", "records.write", "/equipe/entreprises/nouvelle"], ["POST /equipe/:kind/nouvelle", "records.write", "/equipe/entreprises/nouvelle"],
  ["GET /equipe/:kind/:record", "records.read here"], ["GET /equipe/:kind/:record/fichiers/:file", "records.read here"], ["GET /equipe/:kind/:record/modifier", "records.write here"],
  ...pages("records.write here", "POST /equipe/:kind/:record/modifier", "POST /equipe/:kind/:record/notes", "POST /equipe/:kind/:record/notes/:note/retrait", "POST /equipe/:kind/:record/taches", "POST /equipe/:kind/:record/taches/:task/fin", "POST /equipe/:kind/:record/fichiers", "POST /equipe/:kind/:record/fichiers/:file/retrait", "POST /equipe/:kind/:record/restauration", "POST /equipe/:kind/:record/suppression", "POST /equipe/entreprises/:company/verification"),
  ...pages("ambassadors.validate here", "POST /equipe/ambassadeurs/:ambassador/validation", "POST /equipe/ambassadeurs/:ambassador/refus"),
  ["GET /equipe/demandes/:request", "requests.follow here"], ["POST /equipe/demandes/:request/invitation", "requests.follow here"],
  ["GET /equipe/acces", "joins.decide"], ["POST /equipe/acces", "joins.decide asks"],
  ...pages("charters.follow here", "GET /equipe/chartes/:charter", "GET /equipe/chartes/:charter/preuve.pdf", "POST /equipe/chartes/:charter/retrait", "POST /equipe/chartes/:charter/annulation", "POST /equipe/chartes/:charter/cachet", "POST /equipe/chartes/:charter/realisations/:delivery"),
  ...pages("charters.countersign", "GET /equipe/contre-signatures", "POST /equipe/contre-signatures"),
  ...pages("charters.invite", "GET /equipe/invitations-charte", "POST /equipe/invitations-charte", "POST /equipe/invitations-charte/envoi"),
  ...pages("lists.export", "POST /equipe/exports", "GET /equipe/exports/chartes.csv", "GET /equipe/exports/chartes.xlsx"),
  ...pages("lists.export mine", "GET /equipe/exports/:run", "GET /equipe/exports/:run.json", "GET /equipe/exports/:run.zip"),
  ...pages("charters.host", "GET /equipe/signatures", "POST /equipe/signatures"),
  ...pages("texts.write", "GET /equipe/textes", "POST /equipe/textes", "GET /equipe/textes/:version", "POST /equipe/textes/:version", "POST /equipe/textes/:version/apercu", "GET /equipe/textes/:version/apercu.pdf", "POST /equipe/textes/:version/publication", "GET /equipe/textes/:version/engagements/:name", "POST /equipe/textes/:version/engagements/:name", "POST /equipe/textes/:version/engagements/:name/retrait"),
  ...pages("conversations.hold", "GET /conseil", "GET /conseil/:conversation", "GET /conseil/:conversation/flux", "POST /conseil/:conversation/prise", "POST /conseil/:conversation/messages", "POST /conseil/:conversation/cloture"),
];
