import type { Feature } from "../registry/feature.ts";

export const signingDaysFeature: Feature = {
  name: "signingDays",
  doors: [{ href: "/equipe/signatures", label: "Journée de signature", text: "Faire signer les entreprises les unes après les autres, avec un écran des signataires.", right: "charters.host" }],
  impersonal: { SigningDay: "un événement : nom, lieu, date" },
};
