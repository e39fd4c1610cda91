import { type Line, pages } from "../line.ts";

export const desk: Line[] = [
  ["GET /equipe", "door"], ...pages("desk.open", "GET /equipe/outils", "POST /equipe/resume", "GET /equipe/recherche", "GET /equipe/recherche.json", "GET /equipe/vues"),
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
];
