import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import type { Person } from "../people/person.ts";
import { differences } from "../records/differences.ts";
import type { BulkAct } from "../registry/bulkAct.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { maySee } from "../rights/scope.ts";

type Rehearsal = { kind: RecordKind; act: BulkAct; value: unknown; ids: readonly mongoose.Types.ObjectId[]; by: Person };

/** What an act would do to these records, and to none of them: how many it changes, leaves as they are, and cannot touch, with why. */
export async function rehearse({ kind, act, value, ids, by }: Rehearsal) {
  const rows = (await kind.model.find({ _id: mongoose.trusted({ $in: [...ids] }), deletedAt: null } as never).lean()) as unknown as Row[];
  const verdicts = rows.map(row => verdictOf({ act, value, row, by }));
  const count = (verdict: string) => verdicts.filter(one => one.outcome === verdict).length;
  return { will: count("done"), same: count("same"), refused: [...verdicts.filter(one => one.outcome === "refused").map(({ why }) => why!), ...Array.from({ length: ids.length - rows.length }, () => "Fiche supprimée entre-temps.")] };
}

/** What the act would do to one record as it stands. */
export function verdictOf({ act, value, row, by }: { act: BulkAct; value: unknown; row: Row; by: Person }) {
  if (!maySee(by, row as never)) return { outcome: "refused" as const, why: "Hors de votre territoire.", facts: {} };
  try {
    const facts = act.facts(row, value);
    const changed = differences({ get: path => row[path] }, facts).length > 0;
    return { outcome: changed ? ("done" as const) : ("same" as const), why: null, facts };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: "refused" as const, why: error.message, facts: {} };
  }
}

/** « 12 fiches seront confiées à Marc Hamel, 3 le sont déjà, 1 ne peut pas l’être. » */
export async function rehearsalSentence({ will, same, refused }: Awaited<ReturnType<typeof rehearse>>, act: BulkAct, value: unknown) {
  const parts = [
    will ? `${will} ${will < 2 ? "fiche" : "fiches"} ${await act.will(value, will > 1)}` : "aucune fiche ne changera",
    ...(same ? [`${same} ${same < 2 ? act.already.one : act.already.many}`] : []),
    ...(refused.length ? [`${refused.length} ne ${refused.length < 2 ? "peut" : "peuvent"} pas l’être`] : []),
  ];
  const sentence = `${parts.join(", ")}.`;
  return sentence[0]!.toUpperCase() + sentence.slice(1);
}
