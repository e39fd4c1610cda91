import { Entry } from "../../src/crm/journal/entry.ts";
import { Person } from "../../src/crm/people/person.ts";
import { freshDatabase } from "../support/database.ts";
import { databaseOfTest, passerelle } from "./passerelle.ts";

freshDatabase();
const user = (...args: string[]) => passerelle(["user", ...args], { MONGODB_URI: databaseOfTest() });

test("the first colleague is made with an invitation, and can be shut out", async () => {
  const made = user("create", "Camille@Region.example", "--name", "Camille Duval", "--role", "staff", "--departement", "14", "50");

  expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^http\S+\/connexion\/invitation\/[\w-]{43}\n$/) });
  expect(await Person.findOne({ email: "camille@region.example" })).toMatchObject({ name: "Camille Duval", roles: ["officer"], departements: ["14", "50"], disabledAt: null });
  expect(user("disable", "camille@region.example").status).toBe(0);
  expect((await Person.findOne({ email: "camille@region.example" }))!.disabledAt).toBeInstanceOf(Date);
  expect((await Entry.find().sort({ seq: 1 })).map(({ act }) => act)).toEqual(["person.created", "person.disabled"]);
});

test("an address or a role that is none is refused, and nobody is made", async () => {
  expect(user("create", "camille", "--name", "C", "--role", "staff").status).toBe(1);
  expect(user("create", "a@exemple.fr", "--name", "A", "--role", "king").status).toBe(1);
  expect(user("create", "a@exemple.fr").status).toBe(2);
  expect(user("disable", "nobody@exemple.fr").status).toBe(1);
  expect(await Person.countDocuments({ email: "a@exemple.fr" })).toBe(0);
});
