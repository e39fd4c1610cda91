import type { Command } from "commander";
import { config } from "../config.ts";
import { closeAccount } from "../crm/colleagues/closeAccount.ts";
import { admitColleague } from "../crm/entry/admitColleague.ts";
import { record } from "../crm/journal/record.ts";
import { readEmail } from "../crm/people/email.ts";
import { newSignInLink } from "../crm/people/offerSignIn.ts";
import { Person, personWith } from "../crm/people/person.ts";
import { readTerritory } from "../crm/people/readTerritory.ts";
import { loadReferenceData } from "../crm/referenceData.ts";
import { type Role, roleNames, roles } from "../crm/rights/roles.ts";
import { unitOfWork } from "../database/transaction.ts";
import { migrate } from "../database/migrations.ts";
import { Refusal } from "../web/errors.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { role: string; name: string; departement?: string[]; epci?: string[] };
const linkMinutes = 72 * 60;

/** Colleagues are made here: the first one of an installation, and any other. */
export function userCommand(program: Command) {
  const user = program.command("user").description("colleagues and counsellors");
  user
    .command("create")
    .description("print a link, good for 72 hours, by which this person comes in")
    .argument("<email>")
    .requiredOption("--name <name>")
    .requiredOption("--role <role>", roleNames.join(", "))
    .option("--departement <code...>", "sees these alone; none: the whole Région")
    .option("--epci <code...>", "sees these EPCIs")
    .action((email: string, options: Options) => withDatabase(() => create(email, options)));
  user
    .command("disable")
    .description("shut this person out at once")
    .argument("<email>")
    .action((email: string) => withDatabase(() => disable(email)));
}

async function create(typed: string, { role: asked, name, departement = [], epci = [] }: Options) {
  await migrate();
  await loadReferenceData();
  const [email, at] = [readEmail(typed), new Date()];
  const role = roleNames.find(one => one === (asked === "staff" ? "officer" : asked));
  if (!role) throw new Refusal("role", `Le rôle est l’un de : ${roleNames.join(", ")}.`);
  const territory = await readTerritory({ departements: departement, epcis: epci });
  console.log(roles[role].staff ? await admitColleague({ email, name, role, territory, at }) : await admitOther(email, name, role, at));
}

/** Outside the staff one comes in by a sign-in link. */
async function admitOther(email: string, name: string, role: Role, at: Date) {
  const secret = await unitOfWork(async () => {
    const person = await personWith(email, name, role);
    await Person.updateOne({ _id: person._id }, { disabledAt: null });
    await record("system", "person.created", person, at, { role });
    return newSignInLink(person, "/", at, linkMinutes);
  });
  return `${config().PUBLIC_URL}/connexion/${secret}`;
}

async function disable(typed: string) {
  const person = await Person.findOne({ email: readEmail(typed) });
  if (!person) throw new Refusal("unknown", "Personne n’a cette adresse.");
  await closeAccount({ person, by: "system", at: new Date() });
}
