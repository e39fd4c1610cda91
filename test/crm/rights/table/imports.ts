import { type Line, pages } from "../line.ts";

export const imports: Line[] = [
  ...pages("records.import", "GET /equipe/imports", "POST /equipe/imports"),
  ["GET /equipe/imports/modeles/:word.csv", "records.import", "/equipe/imports/modeles/companies.csv"],
  ...["GET /equipe/imports/:run", "GET /equipe/imports/:run.json", "GET /equipe/imports/:run/colonnes", "GET /equipe/imports/:run/erreurs.csv", "POST /equipe/imports/:run/lecture", "POST /equipe/imports/:run/colonnes", "POST /equipe/imports/:run/retour", "POST /equipe/imports/:run/execution", "POST /equipe/imports/:run/annulation"].map((route): Line => [route, "records.import mine", route.split(" ")[1]!.replace(":run", "{file_run}")]),
];

export const merges: Line[] = [
  ["GET /equipe/doublons", "records.write"],
  ["POST /equipe/doublons/:pair/ecart", "records.write here"],
  ...pages("records.write here", "GET /equipe/:kind/:record/fusion", "GET /equipe/fusions/:merge", "POST /equipe/fusions/:merge/annulation"),
  ["GET /equipe/:kind/:record/fusion/:other", "records.write here", "/equipe/entreprises/{record}/fusion/{twin}"],
  ["POST /equipe/:kind/:record/fusion/:other", "records.write here", "/equipe/entreprises/{record}/fusion/{twin}"],
];
