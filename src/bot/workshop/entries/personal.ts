import { type Holding, about, holds, nobody } from "../../../crm/registry/personal.ts";
import { OverlayVersion } from "./overlayVersion.ts";

/** An entry is no one's: who checked a fact is a number in it. Its versions say which colleague wrote them. */
export const entryHoldings: Holding[] = [
  holds({ model: OverlayVersion, title: "Versions des fiches de l’assistant", purpose: "chat", data: "le nom de qui a changé une fiche", of: who => about("by", who.ids("Person")), told: { at: "Le", entry: "Fiche", act: "Changement", note: "Note" }, mentions: ["text", "note"], erased: () => ({ byName: nobody }) }),
];
