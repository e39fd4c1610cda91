import { fields } from "../../../web/fields.ts";
import { shownBlocks } from "../../charterTexts/shownBlocks.ts";
import { frenchDay } from "../../french.ts";
import { readText } from "../readText.ts";
import { step } from "../step.ts";

/** The text itself, to be read before it is signed. */
export const textStep = step({
  at: "texte",
  template: "charters/text",
  read: body => fields(body, "read"),
  show: ({ charter, text }) => ({ text: { version: text.version, datedOn: frenchDay(text.datedOn!), blocks: shownBlocks(text.blocks) }, read: charter.textRead }),
  keep: ({ charter }, { read }) => readText(charter, read),
});
