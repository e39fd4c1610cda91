import { documentOf } from "../../web/documentOf.ts";
import { orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { ImportRun } from "../imports/importRun.ts";
import { importKind } from "../imports/kinds.ts";

/** The import of this address, for the person who brought the file; to others it does not exist. */
export async function theirImport(ctx: Ctx) {
  const run = await documentOf(ctx.params.run, id => ImportRun.findOne({ _id: id, person: ctx.state.person!._id }));
  return { run, kind: orNotFound(importKind(run.word)) };
}
