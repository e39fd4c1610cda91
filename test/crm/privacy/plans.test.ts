import mongoose from "mongoose";
import "../../../src/app.ts";
import { rules } from "../../../src/crm/privacy/applyRetention.ts";
import { every, holdings, nameOf, somebody } from "../../../src/crm/privacy/gather.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

/** Few enough to be read whole: territories; what the staff do in a month; a month of chat, whose text is searched. */
const little = ["Epci", "ImportRow", "ChatMessage", "BulkRun", "EntryLink"];
type Plan = { stage?: string; inputStage?: Plan; inputStages?: Plan[] };
const stages = (plan: Plan): string[] => [plan.stage ?? "", ...(plan.inputStage ? stages(plan.inputStage) : []), ...(plan.inputStages ?? []).flatMap(stages)];
const planOf = async (model: mongoose.Model<never>, condition: object) => stages(((await model.find(every(model, condition as never) as never).explain("queryPlanner")) as unknown as { queryPlanner: { winningPlan: Plan } }).queryPlanner.winningPlan);

test("whatever is held of somebody is found by an index", async () => {
  const { who } = somebody("personne@exemple.fr");
  const everyId = { ...who, ids: () => [new mongoose.Types.ObjectId()], dossiers: () => ["Contact/0"], near: () => ["Company/0"] };
  const read: string[] = [];
  for (const holding of holdings().filter(one => !little.includes(nameOf(one)))) {
    for (const condition of holding.of(everyId)) if ((await planOf(holding.model, condition)).includes("COLLSCAN")) read.push(`${nameOf(holding)} ${Object.keys(condition).join()}`);
  }
  expect(read).toEqual([]);
});

test("whatever reached its end is found by an index", async () => {
  const read: string[] = [];
  for (const { name, model, due } of rules()) if (!little.includes(nameOf({ model } as never)) && (await planOf(model, due(new Date()))).includes("COLLSCAN")) read.push(name);
  expect(read).toEqual([]);
});

test.each(["Contact", "Company", "Ambassador", "Charter"])("%s: an address is looked up, not read through", async name => {
  const holding = holdings().find(one => nameOf(one) === name)!;
  const plan = JSON.stringify(await holding.model.find(every(holding.model, { $or: holding.of({ ...somebody("personne@exemple.fr").who }) }) as never).explain("queryPlanner"));
  expect(plan).toMatch(/"\w*[eE]mail":\["\[\\"personne@exemple\.fr/);
});
