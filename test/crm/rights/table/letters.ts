import { type Line, pages } from "../line.ts";

export const letters: Line[] = [
  ["GET /equipe/campagnes", "campaigns.send"], ["GET /equipe/campagnes/:campaign", "campaigns.send mine"],
  ...pages("campaigns.send mine", "POST /equipe/campagnes/:campaign", "POST /equipe/campagnes/:campaign/depart", "POST /equipe/campagnes/:campaign/pause", "POST /equipe/campagnes/:campaign/reprise", "POST /equipe/campagnes/:campaign/arret"),
  ["GET /equipe/referents", "referents.name"],
  ...pages("referents.name here", "GET /equipe/referents/:epci", "POST /equipe/referents/:epci", "POST /equipe/referents/:epci/retrait"),
  ...pages("letters.follow here", "GET /equipe/envois/:letter", "POST /equipe/envois/:letter/renvoi", "POST /equipe/envois/:letter/vu", "POST /equipe/envois/:letter/deblocage"),
  ...pages("key", "GET /courriels/:key", "POST /courriels/:key", "GET /courriels/:key/:kind", "POST /courriels/:key/:kind"),
  ...pages("letters.word", "GET /equipe/lettres"),
  ["GET /equipe/lettres/:template", "letters.word", "/equipe/lettres/sign-in"], ["POST /equipe/lettres/:template", "letters.word", "/equipe/lettres/sign-in"], ["POST /equipe/lettres/:template/maison", "letters.word", "/equipe/lettres/sign-in/maison"],
];
