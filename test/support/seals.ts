import { adjustConfig, config } from "../../src/config.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";

type Seal = { keyPem: string; certPem: string };

/** A seal whose certificate ended in 2018. */
export const expired = createDevelopmentIdentity({ commonName: "Ancien", at: new Date("2015-01-01") });

/** Does `act` with this seal in the place of the site's. */
export async function under({ keyPem, certPem }: Seal, act: () => Promise<void>) {
  const before = { SEAL_KEY: config().SEAL_KEY!, SEAL_CERT: config().SEAL_CERT! };
  adjustConfig({ SEAL_KEY: keyPem, SEAL_CERT: certPem });
  await act().finally(() => adjustConfig(before));
}
