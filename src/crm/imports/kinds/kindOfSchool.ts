import { Refusal } from "../../../web/errors.ts";
import { type SchoolKind, kinds } from "../../schools/kinds.ts";
import { unaccented } from "../../french.ts";
import type { Facts } from "../importKind.ts";

const plain = (text: string) => unaccented(text).replace(/[^a-z]+/g, " ").trim();
const byLabel = new Map(Object.entries(kinds).flatMap(([kind, label]) => [[plain(kind), kind], [plain(label), kind], [plain(label.replace(/\s*\(.*\)/, "")), kind]] as [string, SchoolKind][]));

/** What a school is, by the words of its row: our own, or the ministry's type, nature and ways of study. */
export function kindOfSchool(facts: Facts): SchoolKind {
  const type = String(facts["~type"]);
  const known = byLabel.get(plain(type));
  if (known) return known;
  if (/^lyc/.test(plain(type))) return lyceeOf(String(facts["~nature"] ?? ""), facts);
  if (/medico|ecole|service|sans objet/.test(plain(type))) return "other";
  throw new Refusal("type", `Type : « ${type.slice(0, 60)} » n’est pas un choix connu.`);
}

function lyceeOf(nature: string, facts: Facts): SchoolKind {
  if (/PROFESSIONNEL/i.test(nature)) return "lycee-professionnel";
  if (/POLYVALENT/i.test(nature)) return "lycee-polyvalent";
  const [wide, pro] = [Boolean(facts["~generale"]) || Boolean(facts["~technologique"]), Boolean(facts["~professionnelle"])];
  if (wide === pro) return "lycee-polyvalent";
  return pro ? "lycee-professionnel" : "lycee-general";
}
