import { config } from "../../config.ts";
import { readSealIdentity } from "../../pdf/seal/identity.ts";

/** The seal of this site. Throws a sentence where its key or certificate cannot be read. */
export const sealIdentity = () => readSealIdentity(config().SEAL_KEY!, config().SEAL_CERT!);
