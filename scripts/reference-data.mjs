// Writes the extracts of public reference data that ship with the code. Run by hand when the packages move on.
import { readFileSync, writeFileSync } from "node:fs";

const packageFolder = new URL("../node_modules/@etalab/decoupage-administratif/", import.meta.url);
const read = name => JSON.parse(readFileSync(new URL(name, packageFolder), "utf8"));
const departements = ["14", "27", "50", "61", "76"];
const { version } = read("package.json");

const epciOf = new Map(read("data/epci.json").flatMap(({ code, nom, membres }) => membres.map(member => [member.code, [code, nom]])));
const rows = read("data/communes.json")
  .filter(({ type, departement }) => type === "commune-actuelle" && departements.includes(departement))
  .map(({ code, nom, codesPostaux = [], population = null }) => [code, nom, codesPostaux, population, ...(epciOf.get(code) ?? [null, null])]);
const extract = {
  source: `@etalab/decoupage-administratif ${version}, from INSEE's official geographic code, the DGCL (EPCI) and La Poste (postcodes)`,
  licence: "Data: Licence Ouverte 2.0. Package: MIT.",
  columns: ["code", "name", "postcodes", "population", "epciCode", "epciName"],
};
const lines = rows.map(row => `    ${JSON.stringify(row)}`).join(",\n");
writeFileSync(new URL("../src/crm/territories/data/communes.json", import.meta.url), `${JSON.stringify(extract, null, 2).replace(/\n}$/, "")},\n  "rows": [\n${lines}\n  ]\n}\n`);
console.log(`${rows.length} communes`);
