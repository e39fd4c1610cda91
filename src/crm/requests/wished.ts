import type { Ctx } from "../../web/state.ts";
import { type Trade, tradeNames, trades } from "../ambassadors/trades.ts";

/** The trade that a link brings along (the explorer’s): its family, and its name in words. What is no family is left out. */
export function wishedIn({ query }: Pick<Ctx, "query">) {
  const text = (given: unknown) => (typeof given === "string" ? given.trim().slice(0, 200) : "");
  const [famille, metier] = [tradeNames.find(name => name === text(query.famille)) ?? "", text(query.metier)];
  const kept = { ...(famille && { famille }), ...(metier && { metier }) };
  const asked = new URLSearchParams(kept).toString();
  return { famille, metier, label: metier || (famille && trades[famille as Trade]), query: asked };
}
