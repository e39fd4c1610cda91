import { Charter } from "./charter.ts";
import { renewable } from "./renewable.ts";
import { inForce } from "./statuses.ts";

/** True when another charter binds the company of this draft, and it is not time to renew it: nobody is asked to sign any more. */
export async function boundElsewhere({ company }: Pick<Charter, "company">) {
  const bound = await Charter.findOne({ company, status: inForce() });
  return Boolean(bound && !renewable(bound));
}
