import { importHoldings, importRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { goOnImports } from "./goOnImports.ts";

export const importsFeature: Feature = {
  name: "imports",
  doors: [{ href: "/equipe/imports", label: "Importer", text: "Un tableau d’entreprises, d’établissements, de personnes, d’ambassadeurs ou de chartes signées ailleurs : vérifié ligne par ligne avant d’entrer, et annulable.", right: "records.import" }],
  jobs: [{ name: "go-on-with-imports", everySeconds: 60, run: () => goOnImports() }],
  acts: {
    "import.companies": "Import d’entreprises",
    "import.schools": "Import d’établissements",
    "import.contacts": "Import de personnes",
    "import.ambassadors": "Import d’ambassadeurs",
    "import.charters": "Import de chartes signées ailleurs",
    "import.communes": "Import de communes",
    "import.undone": "Import annulé",
  },
  holdings: importHoldings,
  impersonal: { ImportMapping: "les titres de colonnes d’un fichier" },
  retention: importRetention,
};
