import { orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { listings } from "../registry/registered.ts";
import { may } from "../rights/rights.ts";

/** The list of this address, for those who may see it; to others it does not exist. */
export const listingOf = (ctx: Pick<Ctx, "params" | "state">) => orNotFound(listings().find(({ word, right }) => word === ctx.params.list && may(ctx.state.person!, right)));
