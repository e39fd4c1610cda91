import { about, holds, nobody } from "../registry/personal.ts";
import { type RetentionRule, daysBefore } from "../registry/retention.ts";
import { Merge } from "./merge.ts";

const told = { goneTitle: "Fiche fusionnée", byName: "Par", at: "Le", undoneAt: "Annulée le" };

export const mergeHoldings = [
  holds({ model: Merge, title: "Fusions de fiches", purpose: "relations", data: "les valeurs d’avant la fusion", of: who => ["kept", "gone"].flatMap(path => about(path, [...who.ids("Contact"), ...who.ids("Ambassador")])), told, erased: "deleted" }),
  holds({ model: Merge, title: "Fusions faites par un collègue", purpose: "desk", data: "le nom du collègue", of: who => about("by", who.ids("Person")), told, erased: () => ({ byName: nobody }) }),
];

export const mergeRetention: RetentionRule[] = [{ name: "merges", title: "Fusions de fiches", kept: "un an : elles s’annulent pendant trente jours, et se lisent dans l’historique", basis: "règle de la maison", model: Merge as never, due: at => ({ at: daysBefore(at, 365) }), does: "delete" }];
