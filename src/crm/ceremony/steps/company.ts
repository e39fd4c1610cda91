import { fields } from "../../../web/fields.ts";
import { editDraft } from "../../charters/editDraft.ts";
import { markLabels } from "../../companies/marks.ts";
import { frenchDay } from "../../french.ts";
import { step } from "../step.ts";

/** Is this the right company? With the date its facts were read, and whether the register may show its marks. */
export const companyStep = step({
  at: "entreprise",
  template: "charters/company",
  read: body => fields(body, "marks"),
  show: ({ charter, company }) => ({
    rows: [
      { label: "Nom", value: company.name },
      { label: "SIREN", value: company.siren ?? "à vérifier" },
      { label: "Commune", value: [company.postcode, company.communeName].filter(Boolean).join(" ") || "à préciser" },
    ],
    readOn: company.readOn ? frenchDay(company.readOn) : null,
    marks: markLabels(company.marks),
    agreed: charter.marksShown,
  }),
  keep: ({ charter }, { marks }) => editDraft(charter, { companySeen: true, marksShown: marks === "oui" }),
});
