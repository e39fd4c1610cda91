import { about, holds } from "../registry/personal.ts";
import { Pair } from "./pair.ts";
import { Trace } from "./trace.ts";

type Told = { ids(model: string): unknown[] };
const theirs = (who: Told) => [...who.ids("Contact"), ...who.ids("Ambassador")];

export const duplicateHoldings = [
  holds({ model: Trace, title: "Noms comparés", purpose: "desk", data: "le nom, sans accents, pour trouver les doublons", of: who => about("_id", theirs(who)), told: { core: "Nom comparé" }, erased: "deleted" }),
  holds({ model: Pair, title: "Doublons possibles", purpose: "desk", data: "deux fiches qui se ressemblent", of: who => ["one", "other"].flatMap(path => about(path, theirs(who))), told: { score: "Ressemblance" }, erased: "deleted" }),
];
