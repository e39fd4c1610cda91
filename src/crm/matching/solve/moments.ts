import type { Slotted } from "./slotted.ts";

/** Edges of one person that all overlap at one instant: at most one of them is taken. */
export type Moment = { ambassador: number; edges: number[] };

/**
 * Splits the edges of each person into moments, by the fewest instants that meet them all (sweep by earliest end). Two edges of different moments may
 * still overlap in part: then the moments alone do not tell the whole rule. Edges marked in `out` are left aside.
 */
export function momentsOf({ capacity, ambassador, from, to }: Slotted, out: Uint8Array): Moment[] {
  const byPerson = Array.from(capacity, () => [] as number[]);
  for (let e = 0; e < ambassador.length; e += 1) if (!out[e] && capacity[ambassador[e]!]! > 0) byPerson[ambassador[e]!]!.push(e);
  return byPerson.flatMap((edges, person) => {
    const moments: Moment[] = [];
    let instant = -Infinity;
    for (const e of edges.sort((x, y) => to[x]! - to[y]! || x - y)) {
      if (!moments.length || from[e]! >= instant) {
        instant = to[e]!;
        moments.push({ ambassador: person, edges: [] });
      }
      moments.at(-1)!.edges.push(e);
    }
    return moments;
  });
}
