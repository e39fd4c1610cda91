import { Refusal } from "../../web/errors.ts";
import { unaccented } from "../french.ts";
import { isGuessed } from "./isGuessed.ts";

type Owner = { name: string; email: string };
const no = (code: string, sentence: string) => new Refusal(code, sentence, "password");

/**
 * A password that may be kept for this person. Length is what protects: 8 characters at least, 200 at most, any of them, none
 * required. Refuses what is guessed first: common words, the person's own names and address, the name of this site.
 */
export function readPassword(password: string, owner: Owner) {
  const length = [...password].length;
  if (!password) throw no("password-missing", "Choisissez un mot de passe.");
  if (length < 8) throw no("password-short", "Il faut au moins 8 caractères. Trois ou quatre mots sans lien entre eux font un bon mot de passe.");
  if (length > 200) throw no("password-long", "200 caractères au plus.");
  if (ownWords(owner).some(word => unaccented(password).includes(word))) throw no("password-own", "Ni votre nom, ni votre adresse, ni « passerelle » : c’est ce qu’on essaie d’abord.");
  if (isGuessed(password)) throw no("password-common", "Ce mot de passe est parmi les plus courants. Choisissez-en un que personne d’autre n’aurait.");
  return password;
}

/** The words of a name and of an address that are long enough to mean them, and ours. */
function ownWords({ name, email }: Owner) {
  const [local = ""] = unaccented(email).split("@");
  const words = [...unaccented(name).split(/[^a-z0-9]+/), local, ...local.split(/[^a-z0-9]+/)].filter(word => word.length > 3);
  return ["passerelle", ...words];
}
