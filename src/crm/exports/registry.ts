import { ofAccount } from "../people/personal.ts";
import type { Feature } from "../registry/feature.ts";
import { lapses } from "../registry/retention.ts";
import { ExportRun } from "./exportRun.ts";

export const exportsFeature: Feature = {
  name: "exports",
  holdings: [{ ...ofAccount({ model: ExportRun, title: "Archives demandées", data: "qui l’a demandée, combien de chartes", told: { total: "Chartes", createdAt: "Demandée le" } }), purpose: "desk" }],
  retention: [lapses({ name: "export-runs", title: "Archives demandées", kept: "un jour", model: ExportRun, path: "createdAt", seconds: 86_400 })],
};
