export type { Calendar } from "./calendar.ts";
export { closesAt } from "./closesAt.ts";
export { hoursSaid } from "./hoursSaid.ts";
export { isOpen } from "./isOpen.ts";
export { nextOpening } from "./nextOpening.ts";
