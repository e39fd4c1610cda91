import { fields } from "../../../web/fields.ts";
import { chooseScope } from "../chooseScope.ts";
import { step } from "../step.ts";

/** Who is bound: the company, one site, or a group's sites under one signature. */
export const scopeStep = step({
  at: "perimetre",
  template: "charters/scope",
  read: body => fields(body, "scope", "sites"),
  show: ({ charter }, typed) => ({
    form: typed ?? { scope: charter.scope, sites: charter.sites.join("\n") },
    options: [
      { value: "company", label: "Toute l’entreprise" },
      { value: "site", label: "Un seul établissement", hint: "Indiquez-le ci-dessous." },
      { value: "sites", label: "Plusieurs établissements d’un groupe", hint: "Une seule signature les engage tous : listez-les ci-dessous." },
    ],
  }),
  keep: ({ charter }, typed) => chooseScope(charter, typed),
});
