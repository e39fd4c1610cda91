import type { Feature } from "../registry/feature.ts";
import { applyRetention } from "./applyRetention.ts";
import { atNight } from "./atNight.ts";
import { dataRequestHoldings, dataRequestRetention } from "./personal.ts";
import { keepLedger } from "./ledger.ts";

export const privacyFeature: Feature = {
  name: "privacy",
  jobs: [
    { name: "apply-retention", everySeconds: 1800, run: () => atNight(applyRetention) },
    { name: "keep-erasures", everySeconds: 3600, run: () => keepLedger() },
  ],
  acts: { "privacy.erased": "Données d’une personne effacées", "privacy.read": "Données d’une personne remises", "privacy.retention": "Durées de conservation appliquées" },
  holdings: dataRequestHoldings,
  retention: dataRequestRetention,
  doors: [
    { href: "/equipe/donnees", label: "Données personnelles", text: "Remettre ou effacer ce qui concerne une personne.", right: "privacy.serve" },
    { href: "/equipe/conservation", label: "Durées de conservation", text: "La table des durées, et ce qui partira cette nuit.", right: "privacy.serve" },
  ],
  impersonal: { Erasure: "une empreinte (HMAC) de l’adresse, une date, des nombres : la liste ne nomme personne" },
};
