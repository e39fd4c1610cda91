import { Refusal } from "../../../web/errors.ts";
import type { SchoolKind } from "../../schools/kinds.ts";
import { School } from "../../schools/school.ts";
import { readUai } from "../../schools/uai.ts";
import { departementOf } from "../../territories/departements.ts";
import { pointAt } from "../../territories/point.ts";
import type { Fields, ImportKind, Wanted } from "../kind.ts";
import { numberIn } from "../numberIn.ts";

/** The ministry's directory (« annuaire de l’éducation »), columns as published. */
export const directory: ImportKind = {
  columns: ["Identifiant_de_l_etablissement", "Nom_etablissement", "Type_etablissement", "Code_postal", "Nom_commune", "latitude", "longitude"],
  model: School as never,
  keyField: "uai",
  join: joinSites,
  read: row => ({
    key: readUai(row.Identifiant_de_l_etablissement ?? ""),
    facts: {
      name: named(row.Nom_etablissement),
      kind: kindOf(row),
      ...placed(row.Adresse_1, row.Code_postal, row.Nom_commune),
      communeCode: row.Code_commune || null,
      email: row.Mail || null,
      location: pointAt(numberIn(row.latitude), numberIn(row.longitude)),
      source: "import",
    },
  }),
};

/** The short list of collèges and lycées: uai;type_etab;nom_etablissement;adresse;code_postal;commune. */
export const shortList: ImportKind = {
  columns: ["uai", "type_etab", "nom_etablissement", "code_postal", "commune"],
  model: School as never,
  keyField: "uai",
  join: joinSites,
  read: row => ({
    key: readUai(row.uai ?? ""),
    facts: {
      name: named(row.nom_etablissement),
      kind: row.type_etab === "Collège" ? "college" : wayKind(row.voie_generale, row.voie_techno, ""),
      ...placed(row.adresse, row.code_postal, row.commune),
      source: "import",
    },
  }),
};

function named(name = "") {
  if (name.length < 2) throw new Refusal("name", "Le nom de l’établissement manque.");
  return name.slice(0, 200);
}

function placed(address = "", postcode = "", town = "") {
  if (!/^\d{5}$/.test(postcode)) throw new Refusal("postcode", `Le code postal « ${postcode} » n’a pas cinq chiffres.`);
  return { address: address || null, postcode, town: town || null, departement: departementOf(postcode) };
}

function kindOf({ Type_etablissement = "", libelle_nature = "", Voie_generale, Voie_technologique, Voie_professionnelle }: Fields): SchoolKind {
  if (Type_etablissement === "Collège") return "college";
  if (Type_etablissement === "EREA") return "erea";
  if (Type_etablissement !== "Lycée") return "other";
  if (/PROFESSIONNEL/.test(libelle_nature)) return "lycee-professionnel";
  return /POLYVALENT/.test(libelle_nature) ? "lycee-polyvalent" : wayKind(Voie_generale, Voie_technologique, Voie_professionnelle);
}

function wayKind(general = "", technological = "", professional = ""): SchoolKind {
  const [wide, pro] = [Number(general) > 0 || Number(technological) > 0, Number(professional) > 0];
  if (wide && pro) return "lycee-polyvalent";
  return pro ? "lycee-professionnel" : wide ? "lycee-general" : "lycee-polyvalent";
}

/** One UAI on two lines is one school on two sites: the first line's name stays, each address is kept. */
function joinSites(first: Wanted, second: Wanted): Wanted {
  const site = ({ facts }: Wanted) => ({ name: facts.name, address: facts.address, town: facts.town, location: facts.location ?? null });
  const known = (first.facts.sites as object[] | undefined) ?? [site(first)];
  return { key: first.key, facts: { ...first.facts, sites: [...known, site(second)] } };
}
