import { type Line, pages } from "../line.ts";

export const privacy: Line[] = [
  ...pages("public", "GET /donnees-personnelles", "GET /mes-donnees", "POST /mes-donnees", "GET /mes-donnees/envoi", "GET /mes-donnees/fin"),
  ...pages("key", "GET /mes-donnees/:key", "POST /mes-donnees/:key/code", "POST /mes-donnees/:key/effacement", "GET /mes-donnees/:key/donnees.zip", "GET /mes-donnees/:key/donnees.json", "GET /mes-donnees/:key/donnees.html"),
  ...pages("privacy.serve", "GET /equipe/conservation", "GET /equipe/donnees", "POST /equipe/donnees", "GET /equipe/donnees/fin"),
  ...pages("privacy.serve mine", "GET /equipe/donnees/:demande", "POST /equipe/donnees/:demande/effacement", "GET /equipe/donnees/:demande/donnees.zip", "GET /equipe/donnees/:demande/donnees.json", "GET /equipe/donnees/:demande/donnees.html"),
];
