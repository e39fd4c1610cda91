import { heading, section } from "../charter/heading.ts";
import { document } from "../page/document.ts";
import { list, write } from "../page/write.ts";
import { facts } from "./rows.ts";
import type { BriefingSheet } from "./sheets.ts";

/** What somebody takes along to a class: who, where, when, and what to do before, during and after. */
export const visitBriefing = (sheet: BriefingSheet): Promise<Buffer> =>
  document(sheet.title, sheet.at, page => {
    const color = heading(page, sheet.region, sheet.title);
    facts(page, "La rencontre", sheet.rows, color);
    section(page, "Les contacts", color);
    facts(page, "Qui", sheet.contacts, color);
    for (const { title, items } of sheet.kit) {
      section(page, title, color);
      list(page, items);
    }
    write(page, "P", sheet.note, { size: 8.5, color: "#555e70" });
  });
