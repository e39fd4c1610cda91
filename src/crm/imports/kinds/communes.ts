import { Refusal } from "../../../web/errors.ts";
import { Commune } from "../../territories/commune.ts";
import { departementOfCommune } from "../../territories/departements.ts";
import { pointAt } from "../../territories/point.ts";
import type { ImportKind } from "../kind.ts";
import { numberIn } from "../numberIn.ts";

/** Centres of communes: code_insee;nom;latitude;longitude. */
export const communes: ImportKind = {
  columns: ["code_insee", "nom", "latitude", "longitude"],
  model: Commune as never,
  keyField: "code",
  read({ code_insee = "", nom = "", latitude, longitude }) {
    if (!/^\d[\dAB]\d{3}$/.test(code_insee)) throw new Refusal("code", `Le code INSEE « ${code_insee} » n’a pas cinq caractères valables.`);
    if (!nom) throw new Refusal("name", "Le nom de la commune manque.");
    const location = pointAt(numberIn(latitude), numberIn(longitude));
    if (!location) throw new Refusal("place", "La latitude ou la longitude manque, ou n’est pas sur Terre.");
    return { key: code_insee, facts: { name: nom, departement: departementOfCommune(code_insee), location, precision: "commune" } };
  },
};
