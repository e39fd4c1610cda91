import { fields } from "../../../web/fields.ts";
import { nameSignatory } from "../nameSignatory.ts";
import { step } from "../step.ts";

/** Who signs, and where the code goes. */
export const signatoryStep = step({
  at: "signataire",
  template: "charters/signatory",
  read: body => fields(body, "name", "role", "email", "entitled"),
  show: ({ charter }, typed) => ({ form: typed ?? { name: charter.signatoryName, role: charter.signatoryRole, email: charter.signatoryEmail, entitled: charter.entitled ? "oui" : "" } }),
  keep: ({ charter }, typed) => nameSignatory(charter, typed),
});
