import { subYears } from "date-fns";
import mongoose from "mongoose";
import { RateCount } from "../../database/limiter.ts";
import { Session } from "../../database/sessions.ts";
import { Device } from "../gates/device.ts";
import { Pending } from "../gates/pending.ts";
import { Tries } from "../gates/tries.ts";
import { stillSomebody, upTo } from "../registry/personal.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { staffRoles } from "../rights/roles.ts";
import { Person } from "./person.ts";
import { ProofCode } from "./proof/proofCode.ts";
import { SignInLink } from "./signInLink.ts";

/** Those who stand for a company or in the network are there as long as what they stand for. */
const others = () => mongoose.trusted({ $nin: [...staffRoles, "signatory", "ambassador"] });

export const peopleRetention: RetentionRule[] = [
  { name: "accounts", title: "Comptes sans usage", kept: "2 ans après la dernière venue ou, sans venue, après l’ouverture", basis: "usage : geste.fr ; à confirmer", model: Person as never, due: at => ({ roles: others(), email: stillSomebody(), $or: [{ seenAt: upTo(subYears(at, 2)) }, { seenAt: null, createdAt: upTo(subYears(at, 2)) }] }), does: "forget" },
  { name: "closed-accounts", title: "Comptes de l’équipe fermés", kept: "un an après la fermeture", basis: "à confirmer", model: Person as never, due: at => ({ disabledAt: mongoose.trusted({ $ne: null, $lte: subYears(at, 1) }), email: stillSomebody() }), does: "forget" },
  lapses({ name: "sessions", title: "Sessions", kept: "30 minutes sans usage et 12 heures au plus pour l’équipe, 14 et 30 jours pour les autres", model: Session }),
  lapses({ name: "sign-in-links", title: "Liens de connexion", kept: "un jour après leur fin", model: SignInLink, seconds: 86_400 }),
  lapses({ name: "proof-codes", title: "Codes de confirmation", kept: "un jour après leur fin", model: ProofCode, seconds: 86_400 }),
  lapses({ name: "devices", title: "Appareils connus de l’équipe", kept: "un an sans usage", model: Device }),
  lapses({ name: "pending", title: "Étapes en cours, chiffrées", kept: "quelques minutes", model: Pending }),
  lapses({ name: "tries", title: "Nombres d’essais", kept: "la durée de l’attente", model: Tries, path: "until" }),
  lapses({ name: "rates", title: "Compteurs de passages", kept: "la durée de la mesure", model: RateCount, path: "expire" }),
];
