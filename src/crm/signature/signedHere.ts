import { browserOf } from "../../web/browserOf.ts";
import type { Ctx } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { Evidence } from "../evidence/evidence.ts";

/** The charter of this address when this very browser signed it and it binds its company, or null. */
export async function signedHere(ctx: Ctx): Promise<Charter | null> {
  const charter = await Charter.findOne({ publicId: ctx.params.charter ?? "", status: inForce() });
  return charter && (await Evidence.exists({ charter: charter._id, browser: browserOf(ctx) })) ? charter : null;
}
