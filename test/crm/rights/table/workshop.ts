import { pages } from "../line.ts";

const entry = "/atelier/fiches/:entry";
export const workshop = [
  ...pages("knowledge.edit", "GET /atelier", "GET /atelier/dates", "GET /atelier/couverture", "GET /atelier/liens", "POST /atelier/liens", "GET /atelier/questions/:question", "POST /atelier/questions/:question/fiche", "POST /atelier/questions/:question/ecart"),
  ...pages("knowledge.edit", "GET /atelier/fiches", "GET /atelier/brouillons", "GET /atelier/fiches/nouvelle", "POST /atelier/fiches/nouvelle", `GET ${entry}`, `POST ${entry}`),
  ...pages("knowledge.edit", `POST ${entry}/abandon`, `POST ${entry}/livree`, `POST ${entry}/gardee`, `POST ${entry}/faits/:fact`, `GET ${entry}/essai`, `POST ${entry}/essai`, `POST ${entry}/publication`),
  // Whoever is not its reviewer finds nothing there.
  ...pages("knowledge.edit asks", `POST ${entry}/relecture`),
];
