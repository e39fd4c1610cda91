import { Refusal } from "../../web/errors.ts";
import type { BulkAct } from "../registry/bulkAct.ts";
import { may } from "../rights/rights.ts";
import { InviteChoice } from "./inviteChoice.ts";

/** From a list of companies to their invitations: the letters are shown before any of them leaves. */
export const inviteMany: BulkAct = {
  name: "invite-charter",
  label: "Inviter à signer la charte",
  fits: kind => kind.word === "entreprises",
  read: () => null,
  facts: () => ({}),
  will: (_value, many) => `${many ? "seront invitées" : "sera invitée"} à signer`,
  already: { one: "l’est déjà", many: "le sont déjà" },
  async elsewhere(_kind, rows, by) {
    if (!may(by, "charters.invite")) throw new Refusal("invite", "Vous n’avez pas le droit d’inviter à signer.", "value");
    const [choice] = await InviteChoice.create([{ person: by._id, companies: rows.map(({ _id }) => _id) }]);
    return `/equipe/invitations-charte/choix/${choice!._id}`;
  },
};
