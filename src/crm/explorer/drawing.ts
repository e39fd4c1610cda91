import { type Drawn, men, women } from "./people.ts";
import { pictures } from "./pictures.ts";
import type { Profession } from "./profession.ts";
import { professions } from "./professions.ts";
import { sectorNames } from "./sectors.ts";

const turns = { women: [women, women, men], men: [men, men, women], both: [women, men] };
const outside = new Set(["dehors", "mer", "route"]);

/** The drawing of a trade: its sector’s picture with somebody in it; always the same one for a trade, another for its neighbour. */
export function drawingOf(trade: Profession) {
  const scene = trade.scene ?? trade.sector;
  const [{ words, hat }, { often }] = [pictures[scene], pictures[trade.sector]];
  const rank = professions().filter(({ sector }) => sector === trade.sector).indexOf(trade);
  const all = turns[often][rank % turns[often].length]!;
  const person = fitting(all, rank + sectorNames.indexOf(trade.sector), trade);
  return { scene, hat, person, words: `Dessin : ${person.words}, ${words}.` };
}

/** A wheelchair is drawn where a chair rolls: neither on a roof nor on a deck. */
function fitting(all: readonly Drawn[], from: number, { places }: Profession) {
  const person = all[from % all.length]!;
  return person.seated && places.some(place => outside.has(place)) ? all[(from + 1) % all.length]! : person;
}
