import { config } from "../config.ts";
import { Ambassador } from "../crm/ambassadors/ambassador.ts";
import { Charter } from "../crm/charters/charter.ts";
import { newSignInLink } from "../crm/people/offerSignIn.ts";
import { Person } from "../crm/people/person.ts";

const minutes = 12 * 60;

/** One line a role: who one becomes by opening the link, once, within twelve hours. */
export async function welcome(at = new Date()) {
  const lines = ["", "Monde de démonstration (personnes et entreprises inventées). Liens de connexion, à usage unique :"];
  for (const [role, label] of [["administrator", "équipe de la Région"], ["officer", "territoire de la Manche"], ["counsellor", "conseil"], ["ambassador", "ambassadeur"], ["teacher", "enseignant"], ["signatory", "entreprise signataire"]] as const) {
    const person = await Person.findOne({ roles: role, demo: true }).sort({ _id: role === "counsellor" ? -1 : 1 });
    if (person) lines.push(`  ${label}, ${person.name} : ${config().PUBLIC_URL}/connexion/${await newSignInLink(person, await homeOf(person, role), at, minutes)}`);
  }
  const charter = await Charter.findOne({ status: "active", demo: true }).sort({ signedAt: -1 });
  if (charter) lines.push(`  entreprise, une charte signée : ${config().PUBLIC_URL}/v/${charter.publicId}`);
  return [...lines, `  courriels envoyés : ${config().PUBLIC_URL}/dev/courriels`, ""];
}

async function homeOf(person: Person, role: string) {
  if (role === "ambassador") return `/ambassadeurs/${(await Ambassador.findOne({ person: person._id }).orFail()).publicId}`;
  return { administrator: "/equipe", officer: "/equipe", counsellor: "/conseil", signatory: "/entreprise" }[role] ?? "/demandes";
}
