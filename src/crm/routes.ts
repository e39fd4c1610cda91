import { charterRoutes } from "./charters/charterRoutes.ts";
import { findCompanyRoutes } from "./charters/findCompanyRoutes.ts";
import { registerRoutes } from "./charters/registerRoutes.ts";
import { signatureRoutes } from "./charters/signatureRoutes.ts";
import { verificationRoutes } from "./charters/verificationRoutes.ts";
import { lettersRoutes } from "./mail/lettersRoutes.ts";
import { signInRoutes } from "./people/signInRoutes.ts";

/** The site map: one line a feature. */
export const crmRoutes = [signInRoutes, lettersRoutes, findCompanyRoutes, charterRoutes, signatureRoutes, verificationRoutes, registerRoutes];
