import { values } from "../../../web/fields.ts";
import { choosePledges } from "../choosePledges.ts";
import type { Dossier } from "../dossier.ts";
import { step } from "../step.ts";

/** What the company promises: one of the first group at least. */
export const pledgesStep = step({
  at: "engagements",
  template: "charters/pledges",
  read: body => ({ ticked: values(body, "pledges") }),
  show: (dossier, typed) => {
    const ticked = typed?.ticked ?? dossier.charter.pledges;
    return { required: boxes(dossier, "required", ticked), optional: boxes(dossier, "optional", ticked) };
  },
  keep: ({ charter, text }, { ticked }) => choosePledges(charter, text, ticked),
});

const boxes = ({ text }: Dossier, group: string, ticked: string[]) =>
  text.commitments.filter(one => one.group === group).map(({ name, label, help }) => ({ value: name, label, hint: help || null, checked: ticked.includes(name) }));
