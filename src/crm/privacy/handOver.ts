import { type Actor, record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { unitOfWork } from "../../database/transaction.ts";
import type { Ctx } from "../../web/state.ts";
import { dataArchive, dataJson, dataPage } from "./dataArchive.ts";
import { dataSheet } from "./dataSheet.ts";

const forms = {
  zip: { type: "application/zip", make: dataArchive },
  json: { type: "application/json", make: async (email: string, at: Date) => JSON.stringify(dataJson(await dataSheet(email, at)), null, 2) },
  html: { type: "text/html; charset=utf-8", make: async (email: string, at: Date) => dataPage(await dataSheet(email, at)) },
} as const;
export const formNames = Object.keys(forms) as (keyof typeof forms)[];

/** Hands over everything held of an address, as a file, and notes that it was. */
export async function handOver(ctx: Ctx, email: string, form: keyof typeof forms, by: Actor, at = new Date()) {
  const made = await forms[form].make(email, at);
  await unitOfWork(async () => record(by, "privacy.read", await Person.findOne({ email }), at, { form }));
  ctx.set({ "Content-Disposition": `attachment; filename="mes-donnees.${form}"`, "Cache-Control": "no-store" });
  ctx.body = made;
  ctx.type = forms[form].type;
}
