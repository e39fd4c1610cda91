import { config } from "../../config.ts";
import { sampleOf } from "../../templates/sampleOf.ts";
import { read } from "../../templates/files.ts";
import { nameOf, sampleValue } from "../mail/variables.ts";
import { regionOf } from "../territories/regions.ts";

type Facts = Record<string, unknown>;

/** Data for a preview: what the record says, an example of the rest; `invented` names the latter, for the reader. */
export function exampleData(template: string, facts: Facts) {
  const sample = sampleOf(read(`mails/${template}.hbs`), path => facts[path] ?? sampleValue(path));
  const data = Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, name in facts ? facts[name] : value]));
  const invented = Object.keys(sample).filter(name => !(name in facts)).map(nameOf);
  return { data: { ...data, site: config().PUBLIC_URL, regionName: regionOf(config().REGION).fullName }, invented };
}
