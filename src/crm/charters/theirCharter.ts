import { NotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { Company } from "../companies/company.ts";
import { Charter } from "./charter.ts";

/** The draft of this address. Its 128 random bits are its key; once signed, only the public page remains. */
export async function theirCharter(ctx: Ctx) {
  const charter = await Charter.findOne({ publicId: ctx.params.charter ?? "", status: "draft" });
  if (!charter) throw new NotFound();
  return { charter, company: await Company.findById(charter.company).orFail() };
}
