import { unitOfWork } from "../../database/transaction.ts";
import type { Ctx } from "../../web/state.ts";
import { record } from "../journal/record.ts";

type File = { what: string; as: string; type: string; body: string | Buffer };

/** Answers with a file of figures. Who took it is in the journal. */
export async function takeAway(ctx: Ctx, { what, as, type, body }: File) {
  await unitOfWork(() => record(ctx.state.person!, "figures.exported", null, new Date(), { what, as }));
  ctx.set("Cache-Control", "no-store");
  ctx.attachment(`${what}.${as}`);
  ctx.body = body;
  ctx.type = type;
}
