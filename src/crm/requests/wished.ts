import type { Ctx } from "../../web/state.ts";
import { formatNames } from "../ambassadors/formats.ts";
import { type Trade, tradeNames, trades } from "../ambassadors/trades.ts";

/** What a link brings along (the explorer’s, the assistant’s): the family of trades, a trade in words, the form of the meeting. What does not exist is left out. */
export function wishedIn({ query }: Pick<Ctx, "query">) {
  const text = (given: unknown) => (typeof given === "string" ? given.trim().slice(0, 200) : "");
  const [famille, metier] = [tradeNames.find(name => name === text(query.famille)) ?? "", text(query.metier)];
  const forme = formatNames.find(name => name === text(query.forme)) ?? "";
  const kept = { ...(famille && { famille }), ...(metier && { metier }), ...(forme && { forme }) };
  const asked = new URLSearchParams(kept).toString();
  return { famille, metier, forme, label: metier || (famille && trades[famille as Trade]), query: asked };
}
