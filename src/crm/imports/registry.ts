import type { Feature } from "../registry/feature.ts";

export const importsFeature: Feature = {
  name: "imports",
  acts: { "import.companies": "Import d’entreprises", "import.schools": "Import d’établissements", "import.communes": "Import de communes" },
};
