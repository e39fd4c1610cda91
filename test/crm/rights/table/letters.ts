import { type Line, pages } from "../line.ts";

export const letters: Line[] = [
  ["GET /equipe/referents", "referents.name"],
  ...pages("referents.name here", "GET /equipe/referents/:epci", "POST /equipe/referents/:epci", "POST /equipe/referents/:epci/retrait"),
];
