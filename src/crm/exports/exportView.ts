import { count } from "../french.ts";
import type { ExportRun } from "./exportRun.ts";

/** How far an archive is, as the page and its script read it. */
export const exportView = ({ _id, total, done }: ExportRun) => ({
  zip: `/equipe/exports/${_id}.zip`,
  json: `/equipe/exports/${_id}.json`,
  total,
  done,
  words: total ? `${done} sur ${count(total, "charte")}` : "Aucune charte scellée ne répond à ce filtre.",
});
