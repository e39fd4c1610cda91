import { currentText } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { sectors } from "../companies/sectors.ts";
import { paging } from "../../web/paging.ts";
import { config } from "../../config.ts";
import { count, frenchDay } from "../french.ts";
import { regionOf } from "../territories/regions.ts";
import type { rowsOf } from "./listed.ts";
import { mapOf, nameOf } from "./map.ts";
import type { Asked } from "./registerFilter.ts";

type Listed = { asked: Asked; results: Awaited<ReturnType<typeof rowsOf>>; total: number; number: number; perPage: number };

/** The register as a page: who, where, for what, with its filters, a map by département and the same figures as a table. */
export async function registerView({ asked, results, total, number, perPage }: Listed) {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value));
  const { commitments } = await currentText();
  const epcis = await Charter.distinct("epciCode", { status: inForce() });
  const named = await Company.aggregate<{ _id: string; name: string }>([{ $match: { epciCode: { $in: epcis.filter(Boolean) } } }, { $group: { _id: "$epciCode", name: { $first: "$epciName" } } }, { $sort: { name: 1 } }]);
  const areas = await departements();
  return {
    asked,
    inForce: count(total, "charte en vigueur", "chartes en vigueur"),
    filtered: query.size > 0,
    departements: areas.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
    epcis: named.map(({ _id, name }) => ({ value: _id, label: name })),
    sectors: Object.entries(sectors).map(([value, { label }]) => ({ value, label })),
    pledges: commitments.map(({ name, label }) => ({ value: name, label })),
    csv: `/registre.csv?${query}`,
    json: `/registre.json?${query}`,
    signatories: results.map(row => ({ ...row, href: `/registre/${row.slug}`, signedOn: frenchDay(new Date(row.signedOn)) })),
    pagination: paging(number, total, perPage, n => `/registre?${query}${query.size ? "&" : ""}page=${n}`),
    map: mapOf(areas),
    areas: areas.map(({ code, name, charters }) => ({ cells: [{ text: name, href: `/registre?departement=${code}` }, String(charters)] })),
    columns: [{ label: "Département" }, { label: "Chartes en vigueur", numeric: true }],
  };
}

/** How many charters are in force in each département of the Région. */
async function departements() {
  const rows = await Charter.aggregate<{ _id: string; n: number }>([{ $match: { status: inForce() } }, { $group: { _id: "$departement", n: { $sum: 1 } } }]);
  const counts = new Map(rows.map(({ _id, n }) => [_id, n]));
  return regionOf(config().REGION).departements.map(code => ({ code, charters: counts.get(code) ?? 0 })).map(one => ({ ...one, name: nameOf(one.code) }));
}
