import { gateOf } from "../../web/limits.ts";

const minute = 60;
const patience = (wait: string) => `Tu écris très vite : ton message n’est pas parti. Réessaie dans ${wait}.`;

/** A conversation is counted first; its network widely, since a whole class stands in one. */
export const widgetGates = {
  open: gateOf("widget-open", { network: { points: 600, seconds: 10 * minute } }, wait => `Beaucoup de conversations commencent en même temps ici. Réessaie dans ${wait}.`),
  say: gateOf("widget-say", { recipient: { points: 20, seconds: minute }, network: { points: 1500, seconds: minute } }, patience),
  read: gateOf("widget-read", { recipient: { points: 90, seconds: minute }, network: { points: 6000, seconds: minute } }, patience),
};
