import { config } from "../../config.ts";
import { federated } from "../federation/provider.ts";
import { codesGiven } from "../factors/recoveryCode.ts";
import { count, frenchDay, frenchList, frenchMoment } from "../french.ts";
import { type Holdings, holdingsOf } from "../identity/holdings.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";
import type { Person } from "../people/person.ts";
import { sessionId, sessionsOf } from "../people/sessions.ts";
import { territoryWords } from "../people/territoryWords.ts";
import { type Role, isStaff, roles } from "../rights/roles.ts";

/** One's own account: who one is here, the open sessions with this one marked, and for the staff their ways to sign in. */
export async function accountView(person: Person, cookie: string, at: Date) {
  const here = await sessionId(cookie);
  const sessions = (await sessionsOf(person, at)).map(({ _id, device, createdAt, seenAt }) => ({
    device: device || "Navigateur inconnu",
    words: `Ouverte le ${frenchMoment(createdAt)}, utilisée le ${frenchMoment(seenAt)}`,
    here: String(_id) === here,
    close: `/mon-compte/sessions/${String(_id)}/fermeture`,
  }));
  const staff = isStaff(person);
  return { who: await whoRows(person), sessions, others: sessions.length > 1, staff: staff ? waysView(await holdingsOf(person)) : null };
}

async function whoRows(person: Person) {
  const rows = [
    { label: "Nom", value: person.name },
    { label: "Adresse e-mail", value: person.email },
    { label: "Rôle", value: frenchList(person.roles.map(role => roles[role as Role].label)) },
  ];
  return isStaff(person) ? [...rows, { label: "Territoire", value: await territoryWords(person) }] : rows;
}

const waysView = ({ password, app, passkeys, codes, identities }: Holdings) => ({
  password: password ? `Choisi le ${frenchDay(password.setAt)}.` : null,
  app: app ? `Ajoutée le ${frenchDay(app.addedAt)}.` : null,
  passkeys: passkeys.map(({ _id, name, addedAt, usedAt }) => ({
    name,
    words: `Ajoutée le ${frenchDay(addedAt)}${usedAt ? `, utilisée le ${frenchDay(usedAt)}` : ", jamais utilisée"}`,
    drop: `/mon-compte/cles/${String(_id)}/retrait`,
  })),
  passkeysPossible: passkeysPossible(),
  codes: codes ? `Il vous en reste ${count(codes, "code")} sur ${codesGiven}.` : null,
  provider: federated() ? { name: config().OIDC_NAME, linked: identities > 0 } : null,
});
