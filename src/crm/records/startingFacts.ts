import { isValidObjectId } from "mongoose";
import type { Ctx } from "../../web/state.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { recordKinds } from "../registry/registered.ts";
import type { Row } from "../registry/listing.ts";
import { maySee } from "../rights/scope.ts";
import { typedOf } from "./recordForm.ts";

/**
 * What a new form starts with. « ?pour=company-ID » makes a record for that one: the form's own words for it are filled in, as
 * if it were already kept with this owner.
 */
export async function startingFacts(ctx: Ctx, kind: RecordKind): Promise<Record<string, string>> {
  const [path, id] = String(ctx.query.pour ?? "").split("-");
  const of = recordKinds().find(({ model }) => model.modelName.toLowerCase() === path);
  if (!of || !isValidObjectId(id)) return {};
  const owner = (await of.model.findById(id).lean()) as Row | null;
  if (!owner || !maySee(ctx.state.person!, owner as never)) return {};
  return typedOf(kind, { [path!]: owner, kind: path } as unknown as Row);
}
