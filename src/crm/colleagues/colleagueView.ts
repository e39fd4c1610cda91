import { config } from "../../config.ts";
import type { TypedRights } from "../entry/readColleague.ts";
import { EntryLink } from "../entry/entryLink.ts";
import { frenchList, frenchMoment } from "../french.ts";
import { holdingsOf } from "../identity/holdings.ts";
import { actWords } from "../journal/actWords.ts";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { territoryWords } from "../people/territoryWords.ts";
import { rolesWords } from "./listView.ts";
import { rightsFields } from "./rightsFields.ts";
import { standingOf } from "./standing.ts";

type Shown = { person: Person; me: Person; at: Date; typed?: TypedRights };

/** One colleague as the administrators hold them: who, what may be done, and the last acts of the account. */
export async function colleagueView({ person, me, at, typed }: Shown) {
  const invitation = await EntryLink.findOne({ person: person._id, kind: "invitation" });
  const own = me._id.equals(person._id);
  const never = !person.seenAt && !person.disabledAt;
  return {
    url: `/equipe/comptes/${person._id}`,
    name: person.name,
    standing: standingOf(person, invitation, at),
    who: [
      { label: "Adresse e-mail", value: person.email },
      { label: "Rôles", value: rolesWords(person) },
      { label: "Territoire", value: await territoryWords(person) },
      { label: "Dernière venue", value: person.seenAt ? frenchMoment(person.seenAt) : "Jamais" },
      { label: "Entre par", value: await meansOf(person) },
      ...(never && invitation ? [{ label: "Invitation", value: `Envoyée le ${frenchMoment(invitation.sentAt)}, valable jusqu’au ${frenchMoment(invitation.expiresAt)}` }] : []),
    ],
    fields: await rightsFields(typed ?? { roles: [...person.roles], departements: [...person.departements], epcis: [...person.epcis] }),
    can: { change: !person.disabledAt, invite: never, renew: !person.disabledAt && !own && !never, close: !person.disabledAt && !never, reopen: Boolean(person.disabledAt) },
    own,
    events: await eventsOf(person),
  };
}

async function meansOf(person: Person) {
  const { password, app, passkeys, codes, identities } = await holdingsOf(person);
  const means = [password && "mot de passe", app && "application d’authentification", passkeys.length && `${passkeys.length} clé${passkeys.length > 1 ? "s" : ""} d’accès`, codes && `${codes} codes de secours`, identities && config().OIDC_NAME];
  const words = means.filter(one => typeof one === "string");
  return words.length ? frenchList(words) : "Rien encore";
}

async function eventsOf(person: Person) {
  const entries = await Entry.find({ dossier: dossierOf(person) }).sort({ seq: -1 }).limit(20);
  return entries.map(({ at, act, by }) => ({ when: frenchMoment(at), datetime: at.toISOString(), text: actWords(act), detail: by === "system" ? "Par la ligne de commande ou le programme" : null, tone: null }));
}
