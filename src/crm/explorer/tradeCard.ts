import { drawingOf } from "./drawing.ts";
import type { Profession } from "./profession.ts";
import { sectors } from "./sectors.ts";

export const tradeUrl = ({ slug }: Profession) => `/metiers/${slug}`;

/** A trade as a card shows it. */
export const tradeCard = (one: Profession) => ({ title: one.title, href: tradeUrl(one), sector: sectors[one.sector].label, does: one.does, drawing: drawingOf(one) });
