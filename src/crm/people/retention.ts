import { RateCount } from "../../database/limiter.ts";
import { Session } from "../../database/sessions.ts";
import { Device } from "../gates/device.ts";
import { Pending } from "../gates/pending.ts";
import { Tries } from "../gates/tries.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { ProofCode } from "./proof/proofCode.ts";
import { SignInLink } from "./signInLink.ts";

export const peopleRetention: RetentionRule[] = [
  lapses({ name: "sessions", title: "Sessions", kept: "30 minutes sans usage et 12 heures au plus pour l’équipe, 14 et 30 jours pour les autres", model: Session }),
  lapses({ name: "sign-in-links", title: "Liens de connexion", kept: "un jour après leur fin", model: SignInLink, seconds: 86_400 }),
  lapses({ name: "proof-codes", title: "Codes de confirmation", kept: "un jour après leur fin", model: ProofCode, seconds: 86_400 }),
  lapses({ name: "devices", title: "Appareils connus de l’équipe", kept: "un an sans usage", model: Device }),
  lapses({ name: "pending", title: "Étapes en cours, chiffrées", kept: "quelques minutes", model: Pending }),
  lapses({ name: "tries", title: "Nombres d’essais", kept: "la durée de l’attente", model: Tries, path: "until" }),
  lapses({ name: "rates", title: "Compteurs de passages", kept: "la durée de la mesure", model: RateCount, path: "expire" }),
];
