import { type Line, pages } from "../line.ts";

export const charterDesk: Line[] = [
  ...pages("ambassadors.validate here", "POST /equipe/ambassadeurs/:ambassador/validation", "POST /equipe/ambassadeurs/:ambassador/refus"),
  ["GET /equipe/demandes/:request", "requests.follow here"], ["POST /equipe/demandes/:request/invitation", "requests.follow here"], ["POST /equipe/demandes/:request/adresse", "requests.follow here"],
  ...pages("calendar.keep", "GET /equipe/calendrier-scolaire", "POST /equipe/calendrier-scolaire", "GET /equipe/calendrier-scolaire/:break", "POST /equipe/calendrier-scolaire/:break", "POST /equipe/calendrier-scolaire/:break/retrait"),
  ...pages("requests.follow", "GET /equipe/rapprochement", "POST /equipe/rapprochement", "POST /equipe/rapprochement/invitations"),
  ["GET /equipe/acces", "joins.decide"], ["POST /equipe/acces", "joins.decide asks"],
  ...pages("charters.follow here", "GET /equipe/chartes/:charter", "GET /equipe/chartes/:charter/preuve.pdf", "POST /equipe/chartes/:charter/retrait", "POST /equipe/chartes/:charter/annulation", "POST /equipe/chartes/:charter/reveil", "POST /equipe/chartes/:charter/taches", "POST /equipe/chartes/:charter/notes", "POST /equipe/chartes/:charter/cachet", "POST /equipe/chartes/:charter/realisations/:delivery"),
  ...pages("charters.follow here asks", "POST /equipe/chartes/:charter/taches/:task/fin", "POST /equipe/chartes/:charter/notes/:note/retrait"),
  ...pages("charters.countersign", "GET /equipe/contre-signatures", "POST /equipe/contre-signatures"),
  ...pages("charters.invite", "GET /equipe/invitations-charte", "POST /equipe/invitations-charte", "POST /equipe/invitations-charte/envoi"),
  ...pages("charters.invite mine", "GET /equipe/invitations-charte/choix/:choice", "POST /equipe/invitations-charte/choix/:choice"),
  ...pages("lists.export", "POST /equipe/exports", "GET /equipe/exports/chartes.csv", "GET /equipe/exports/chartes.xlsx"),
  ...pages("lists.export mine", "GET /equipe/exports/:run", "GET /equipe/exports/:run.json", "GET /equipe/exports/:run.zip"),
  ...pages("charters.host", "GET /equipe/signatures", "POST /equipe/signatures"),
  ...pages("texts.write", "GET /equipe/textes", "POST /equipe/textes", "GET /equipe/textes/:version", "POST /equipe/textes/:version", "POST /equipe/textes/:version/apercu", "GET /equipe/textes/:version/apercu.pdf", "POST /equipe/textes/:version/publication", "GET /equipe/textes/:version/engagements/:name", "POST /equipe/textes/:version/engagements/:name", "POST /equipe/textes/:version/engagements/:name/retrait"),
];
