import { anyCase } from "./anyCase.ts";
import { placeholders } from "./placeholders.ts";

const links = `(?:${anyCase("de du des la le les au aux en et sur sous saint sainte st ste général general docteur dr maréchal marechal président president jean pierre paul marie victor émile emile jules charles louis")}\\s+|${anyCase("d l")}['’]\\s?|-)`;
const sure = anyCase("rue avenue av av. bd bld blvd boulevard impasse allée allee chemin square lotissement hameau sentier ruelle venelle faubourg fbg esplanade promenade clos quai route rte lieu-dit résidence residence bâtiment batiment bât bat");
const unsure = anyCase("place pl pl. cours cité cite passage mail voie villa parc domaine");
const word = "[\\p{L}\\d'’-]+";
const proper = "\\p{Lu}[\\p{L}'’-]+";
const named = `${proper}(?:[\\s-]+${links}{0,3}${proper}){0,4}`;
const number = `\\d{1,4}(?:\\s?(?:${anyCase("bis ter quater a b c d")})(?!\\p{L}))?\\s?,?\\s*`;
const begin = "(?<![\\p{L}\\d])";

const certain = new RegExp(`${begin}${number}${sure}(?!\\p{L})\\s+${links}{0,4}(?:${named}|${word})`, "gu");
/** « 3 places », « 14 cours de maths » are no address: a name follows, with its capital. */
const likely = new RegExp(`${begin}${number}${unsure}(?!\\p{L})\\s+${links}{0,4}${named}`, "gu");
const unnumbered = new RegExp(`(${anyCase("habite vis adresse domicilié domiciliée loge")}(?:\\s+(?:c['’]?est|est|au|à|a|dans|sur))*\\s*:?\\s*)(?:[Ll]a\\s+|[Ll]['’])?${sure}(?!\\p{L})\\s+${links}{0,4}(?:${named}|${word})`, "gu");

export const withoutAddress = (text: string) => text.replace(certain, placeholders.address).replace(likely, placeholders.address).replace(unnumbered, `$1${placeholders.address}`);
