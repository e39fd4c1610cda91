import type { Person } from "../people/person.ts";
import type { FigureBlock } from "../registry/figures.ts";
import { registered } from "../registry/registered.ts";
import type { Asked } from "./asked.ts";
import { type Charters, charterFigures } from "./charterFigures.ts";
import { type UnitFigures, commitmentFigures } from "./commitmentFigures.ts";
import { type Requests, requestFigures } from "./requestFigures.ts";
import { type LoadSpread, loadSpread } from "./loadSpread.ts";
import { type ServedFigures, servedFigures } from "./servedFigures.ts";
import { type Visits, visitFigures } from "./visitFigures.ts";
import { whereOf } from "./where.ts";

export type Figures = { charters: Charters; commitments: UnitFigures[]; requests: Requests; visits: Visits; served: ServedFigures; load: LoadSpread; others: FigureBlock[] };

/** Every figure of a period and territory, as this person may read them. What other features count (the chat) is of the whole Région. */
export async function figuresOf(asked: Asked, person: Pick<Person, "departements" | "zones">): Promise<Figures> {
  const where = whereOf(person, asked);
  const [charters, commitments, requests, visits, served, load, others] = await Promise.all([
    charterFigures(asked, where),
    commitmentFigures(asked, where),
    requestFigures(asked, where),
    visitFigures(asked, where),
    servedFigures(asked, where),
    loadSpread(asked, where),
    Promise.all(registered().flatMap(({ figures }) => (figures ? [figures(asked)] : []))),
  ]);
  return { charters, commitments, requests, visits, served, load, others };
}
