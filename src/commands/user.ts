import type { Command } from "commander";
import { config } from "../config.ts";
import { record } from "../crm/journal/record.ts";
import { readEmail } from "../crm/people/email.ts";
import { newSignInLink } from "../crm/people/offerSignIn.ts";
import { Person, personWith } from "../crm/people/person.ts";
import { readTerritory } from "../crm/people/readTerritory.ts";
import { loadReferenceData } from "../crm/referenceData.ts";
import { roleNames } from "../crm/rights/roles.ts";
import { unitOfWork } from "../database/transaction.ts";
import { migrate } from "../database/migrations.ts";
import { Refusal } from "../web/errors.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { role: string; name: string; departement?: string[]; epci?: string[] };
const invitationMinutes = 72 * 60;

/** Colleagues are made here: the first one of an installation, and any other. */
export function userCommand(program: Command) {
  const user = program.command("user").description("colleagues and counsellors");
  user
    .command("create")
    .argument("<email>")
    .requiredOption("--name <name>")
    .requiredOption("--role <role>", roleNames.join(", "))
    .option("--departement <code...>", "sees these alone; none: the whole Région")
    .option("--epci <code...>", "sees these EPCIs")
    .action((email: string, options: Options) => withDatabase(() => create(email, options)));
  user
    .command("disable")
    .argument("<email>")
    .action((email: string) => withDatabase(() => disable(email)));
}

async function create(typed: string, { role, name, departement = [], epci = [] }: Options) {
  await migrate();
  await loadReferenceData();
  const email = readEmail(typed);
  const known = roleNames.find(one => one === (role === "staff" ? "officer" : role));
  if (!known) throw new Refusal("role", `Le rôle est l’un de : ${roleNames.join(", ")}.`);
  const territory = await readTerritory({ departements: departement, epcis: epci });
  const link = await unitOfWork(async () => {
    const person = await personWith(email, name, known);
    await Person.updateOne({ _id: person._id }, { ...territory, disabledAt: null });
    await record("system", "person.created", person, new Date(), { role });
    return newSignInLink(person, "/", new Date(), invitationMinutes);
  });
  console.log(`${config().PUBLIC_URL}/connexion/${link}`);
}

async function disable(typed: string) {
  await unitOfWork(async () => {
    const person = await Person.findOneAndUpdate({ email: readEmail(typed) }, { disabledAt: new Date() });
    if (!person) throw new Refusal("unknown", "Personne n’a cette adresse.");
    await record("system", "person.disabled", person);
  });
}
