import { Entry } from "../../src/crm/journal/entry.ts";
import { Person } from "../../src/crm/people/person.ts";
import { Session } from "../../src/database/sessions.ts";
import { site } from "../support/site.ts";
import { codeAt, goodPassword } from "../support/team.ts";
import { databaseOfTest, passerelle } from "./passerelle.ts";

const here = site();
// Each command is a process of its own that opens the database.
const minute = 60_000;
const user = (...args: string[]) => passerelle(["user", ...args], { MONGODB_URI: databaseOfTest() });

test("the first colleague is made with an invitation, and can be shut out", async () => {
  const made = user("create", "Camille@Region.example", "--name", "Camille Duval", "--role", "staff", "--departement", "14", "50");

  expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^http\S+\/connexion\/invitation\/[\w-]{43}\n$/) });
  expect(await Person.findOne({ email: "camille@region.example" })).toMatchObject({ name: "Camille Duval", roles: ["officer"], departements: ["14", "50"], disabledAt: null });
  expect(user("disable", "camille@region.example").status).toBe(0);
  expect((await Person.findOne({ email: "camille@region.example" }))!.disabledAt).toBeInstanceOf(Date);
  expect((await Entry.find().sort({ seq: 1 })).map(({ act }) => act)).toEqual(["person.created", "person.disabled"]);
}, minute);

test("an address or a role that is none is refused, and nobody is made", async () => {
  expect(user("create", "camille", "--name", "C", "--role", "staff").status).toBe(1);
  expect(user("create", "a@exemple.fr", "--name", "A", "--role", "king").status).toBe(1);
  expect(user("create", "a@exemple.fr").status).toBe(2);
  expect(user("disable", "nobody@exemple.fr").status).toBe(1);
  expect(await Person.countDocuments({ email: "a@exemple.fr" })).toBe(0);
}, minute);

test("the printed link lets the first administrator choose a password and a second factor, and disabling ends their session at once", async () => {
  const link = new URL(user("create", "alma@region.example", "--name", "Alma Roy", "--role", "administrator").stdout.trim()).pathname;
  const alma = here.visitor();
  expect((await alma.get(link)).$("h1").text()).toBe("Bienvenue, Alma Roy");
  const enrol = await alma.submit({ password: goodPassword });
  await alma.submit({ code: codeAt(enrol.$("ol code").text().replace(/\s/g, "")) });
  expect((await alma.get("/equipe/comptes")).$("tbody tr").first().text()).toContain("alma@region.example");

  const { _id: person } = await Person.findOne({ email: "alma@region.example" }).orFail();
  expect(await Session.countDocuments({ person })).toBe(1);

  expect(user("disable", "alma@region.example").status).toBe(0);

  expect(await Session.countDocuments({ person })).toBe(0);
  expect(user("disable", "alma@region.example")).toMatchObject({ status: 1, stderr: expect.stringContaining("Ce compte est déjà fermé.") });
}, minute);

test("outside the staff the printed link signs in, as it always did", async () => {
  const link = new URL(user("create", "prof@exemple.fr", "--name", "Nadia Lebrun", "--role", "teacher").stdout.trim()).pathname;
  expect(link).toMatch(/^\/connexion\/[\w-]{43}$/);
  const nadia = here.visitor();
  await nadia.get(link);
  expect((await nadia.submit()).$("header .leave span").text()).toBe("Nadia Lebrun");
}, minute);
