import { isValidObjectId } from "mongoose";
import { NotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { recordKind } from "../registry/registered.ts";
import { may } from "../rights/rights.ts";
import { maySee } from "../rights/scope.ts";

/** The kind of record this address speaks of, for those who may read it, or null: another feature's address. */
export function kindIn(ctx: Pick<Ctx, "params" | "state">): RecordKind | null {
  const kind = recordKind(ctx.params.kind ?? "");
  return kind && ctx.state.person && may(ctx.state.person, kind.right) ? kind : null;
}

/** The record of this address, in this person's territory; to others it does not exist. */
export async function theirRecord(ctx: Pick<Ctx, "params" | "state">, kind: RecordKind): Promise<Row> {
  const { record = "" } = ctx.params;
  const row = isValidObjectId(record) ? ((await kind.model.findById(record).populate((kind.populate ?? []) as never).lean()) as Row | null) : null;
  if (!row || !maySee(ctx.state.person!, row as never)) throw new NotFound();
  return row;
}

/** The record as the journal names it. */
export const subjectOf = (kind: RecordKind, { _id }: Row) => ({ _id, constructor: kind.model });
