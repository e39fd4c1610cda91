import { request } from "undici";
import { z } from "zod";
import { departementOfCommune } from "../../territories/departements.ts";
import { markNames } from "../marks.ts";
import type { Answer, Sirene } from "./gateway.ts";

const text = z.string().nullish().transform(value => value ?? null);
const site = z.object({ siret: text, code_postal: text, commune: text, libelle_commune: text, activite_principale: text, tranche_effectif_salarie: text });
const complements = z.record(z.string(), z.unknown()).nullish().transform(value => value ?? {});
const company = z.object({ siren: z.string(), nom_complet: z.string(), siege: site, matching_etablissements: z.array(site).default([]), complements });
const found = z.object({ results: z.array(company) });

/** The public company search API at `base`. Any trouble on the way is « unreachable »: the person types the company instead. */
export function httpsGateway(base: string, patience = 3000): Sirene {
  return async number => {
    try {
      const query = new URLSearchParams({ q: number, per_page: "1", minimal: "true", include: "siege,matching_etablissements,complements" });
      const signal = AbortSignal.timeout(patience);
      const { statusCode, body } = await request(`${base}/search?${query}`, { headers: { "user-agent": "Passerelle" }, signal });
      if (statusCode !== 200) {
        await body.dump();
        return { found: false, reason: "unreachable" };
      }
      return read(found.parse(await body.json()), number);
    } catch {
      // A refused connection, a late answer, or one that is not theirs: the same to the person.
      return { found: false, reason: "unreachable" };
    }
  };
}

function read({ results }: z.infer<typeof found>, number: string): Answer {
  const one = results.find(({ siren }) => number.startsWith(siren));
  if (!one) return { found: false, reason: "unknown" };
  const place = one.matching_etablissements.find(({ siret }) => siret === number) ?? one.siege;
  const establishment = {
    name: one.nom_complet,
    siren: one.siren,
    siret: place.siret,
    nafCode: place.activite_principale,
    headcountBand: place.tranche_effectif_salarie,
    postcode: place.code_postal,
    communeCode: place.commune,
    communeName: place.libelle_commune,
    departement: place.commune ? departementOfCommune(place.commune) : null,
    marks: markNames.filter(name => one.complements[name] === true),
  };
  return { found: true, establishment, readOn: new Date() };
}
