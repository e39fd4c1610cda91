import { Letter } from "../../../src/crm/mail/letter.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { raiseAlarm } from "../../../src/crm/sealing/raiseAlarm.ts";
import { aColleague } from "../../support/as.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

test("an alarm reaches the administrators; where there is none, everyone of the staff; where nobody is left, it stops nothing", async () => {
  const alarmed = async () => (await Letter.find({ template: "seal-fault" })).map(({ to }) => to).sort();
  const words = { reference: "CH-X", why: "y" };
  await aColleague("Camille Duval", "camille@region.example");
  await aColleague("Marc Hamel", "marc@region.example", ["14"]);
  await raiseAlarm("seal-fault", words);
  expect(await alarmed()).toEqual(["camille@region.example"]);

  await Letter.deleteMany({ template: "seal-fault" });
  await Person.updateOne({ email: "camille@region.example" }, { disabledAt: new Date() });
  await Person.create({ name: "Sofia Brière", email: "sofia@region.example", roles: ["counsellor"] });
  await raiseAlarm("seal-fault", words);
  expect(await alarmed()).toEqual(["marc@region.example", "sofia@region.example"]);

  await Letter.deleteMany({ template: "seal-fault" });
  await Person.updateMany({}, { disabledAt: new Date() });
  await raiseAlarm("seal-fault", words);
  expect(await alarmed()).toEqual([]);
});
