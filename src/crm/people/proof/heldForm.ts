import type { Ctx } from "../../../web/state.ts";
import { keepPending, readPending } from "../../gates/pending.ts";
import { sessionId } from "../sessions.ts";

type Held = { action: string; inputs: { name: string; value: string }[] };

/** Where a form that came before its proof waits to be sent again. */
export const resumeAddress = "/confirmer/reprise";

/** Keeps the form of this request, encrypted, for half an hour, for this session alone. Returns where it waits. */
export async function holdForm(ctx: Ctx, at = new Date()) {
  await keepPending({ holder: await sessionId(ctx.state.session), kind: "form", data: { action: ctx.path, inputs: inputsOf(ctx.request.body) }, minutes: 30, at });
  return resumeAddress;
}

export const heldForm = async (session: string | null, at = new Date()) => readPending<Held>(await sessionId(session), "form", at);

/** The texts of a form, in their order; its token is left out: the page that sends it again has its own. */
function inputsOf(body: unknown) {
  const pairs = Object.entries((body ?? {}) as Record<string, unknown>).filter(([name]) => name !== "_csrf");
  return pairs.flatMap(([name, given]) => [given].flat().filter(value => typeof value === "string").map(value => ({ name, value })));
}
