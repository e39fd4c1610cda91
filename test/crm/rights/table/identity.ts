import { type Line, pages } from "../line.ts";

export const identity: Line[] = [
  ...pages("door", "GET /connexion/equipe", "POST /connexion/equipe", "POST /connexion/equipe/cle", "POST /connexion/equipe/cle/options", "GET /connexion/oubli", "POST /connexion/oubli", "GET /connexion/fournisseur", "GET /connexion/fournisseur/retour"),
  ...pages("door", "GET /connexion/etape", "POST /connexion/etape", "POST /connexion/etape/cle", "POST /connexion/etape/cle/options", "GET /connexion/etape/nouveau", "POST /connexion/etape/nouveau", "POST /connexion/etape/nouveau/cle", "POST /connexion/etape/nouveau/cle/options"),
  ...pages("door", "GET /connexion/invitation/:secret", "POST /connexion/invitation/:secret"),
  ...pages("signed-in asks", "GET /confirmer/reprise", "POST /confirmer/cle", "POST /confirmer/cle/options", "POST /confirmer/mot-de-passe"),
  ...pages("signed-in", "GET /mon-compte"),
  ...pages("signed-in asks", "GET /mon-compte/mot-de-passe", "POST /mon-compte/mot-de-passe", "GET /mon-compte/application", "POST /mon-compte/application", "POST /mon-compte/application/nouvelle", "POST /mon-compte/application/retrait", "GET /mon-compte/cles/nouvelle", "POST /mon-compte/cles", "POST /mon-compte/cles/options", "POST /mon-compte/cles/:passkey/retrait", "POST /mon-compte/codes", "POST /mon-compte/sessions/:session/fermeture", "POST /mon-compte/sessions/fermeture"),
  ...pages("people.manage", "GET /equipe/comptes", "GET /equipe/comptes/invitation", "POST /equipe/comptes/invitation", "GET /equipe/comptes/:person", "POST /equipe/comptes/:person/annulation", "POST /equipe/comptes/:person/droits", "POST /equipe/comptes/:person/fermeture", "POST /equipe/comptes/:person/renouvellement", "POST /equipe/comptes/:person/renvoi", "POST /equipe/comptes/:person/reouverture"),
];
