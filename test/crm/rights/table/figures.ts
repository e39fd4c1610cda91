import { type Line, pages } from "../line.ts";

export const figures: Line[] = [
  ...pages("figures.read", "GET /equipe/chiffres", "GET /equipe/chiffres.csv", "GET /equipe/chiffres.xlsx", "GET /equipe/chiffres.json", "GET /equipe/chiffres.geojson", "GET /equipe/chiffres.pdf", "GET /equipe/chiffres/besoins", "GET /equipe/chiffres/conversations", "GET /equipe/chiffres/conversations.csv", "GET /equipe/chiffres/besoins.csv", "GET /equipe/chiffres/besoins.json", "GET /equipe/chiffres/besoins.geojson"),
  ["GET /equipe/chiffres/besoins/:zone/:trade", "records.read here", "/equipe/chiffres/besoins/200065597/numerique"],
  ["POST /equipe/chiffres/besoins/:zone/:trade/appel", "records.write here asks", "/equipe/chiffres/besoins/200065597/numerique/appel"],
];
