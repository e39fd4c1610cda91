import mongoose from "mongoose";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { record } from "../../../src/crm/journal/record.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
const thing = () => ({ _id: new mongoose.Types.ObjectId(), constructor: { modelName: "Thing" } });
beforeEach(async () => void (await Entry.deleteMany({})));

test("three lines hold; one changed, one taken out, each is told", async () => {
  const one = thing();
  for (const act of ["a", "b", "c"]) await unitOfWork(() => record("system", act, one, new Date()));
  expect((await verifyJournal()).breaks).toEqual([]);
  await Entry.updateOne({ act: "b" }, { details: '{"changed":true}' });
  expect((await verifyJournal()).breaks.length).toBeGreaterThan(0);
  await Entry.deleteMany({});
  for (const act of ["a", "b", "c"]) await unitOfWork(() => record("system", act, one, new Date()));
  await Entry.deleteOne({ act: "b" });
  expect((await verifyJournal()).breaks.length).toBeGreaterThan(0);
});

test("ten lines written at once on one thing stand in one unbroken chain", async () => {
  const one = thing();
  await Promise.all(Array.from({ length: 10 }, (_, n) => unitOfWork(() => record("system", `act-${n}`, one, new Date()))));
  expect(await verifyJournal()).toMatchObject({ count: 10, breaks: [] });
});
