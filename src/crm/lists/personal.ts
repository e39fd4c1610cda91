import { about, holds } from "../registry/personal.ts";
import { SavedView } from "./savedView.ts";

export const listHoldings = [holds({ model: SavedView, title: "Vues enregistrées", purpose: "desk", data: "nom de la vue, ce qu’elle cherche", of: who => about("owner", who.ids("Person")), told: { name: "Nom", word: "Liste", query: "Recherche", shared: "Partagée", rhythm: "Envoi" }, mentions: ["name", "query"], erased: "deleted" })];
