import { orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { Company } from "../companies/company.ts";
import { Charter } from "../charters/charter.ts";

/** The draft of this address. Its 128 random bits are its key; once signed, only the public page remains. */
export async function theirCharter(ctx: Ctx) {
  const charter = orNotFound(await Charter.findOne({ publicId: ctx.params.charter ?? "", status: "draft" }));
  return { charter, company: await Company.findById(charter.company).orFail() };
}
