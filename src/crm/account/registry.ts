import type { Feature } from "../registry/feature.ts";

export const accountFeature: Feature = {
  name: "account",
  acts: {
    "person.app-removed": "Application d’authentification retirée",
    "person.passkey-removed": "Clé d’accès retirée",
    "person.session-closed": "Session fermée à distance",
    "person.sessions-closed": "Autres sessions fermées",
  },
};
