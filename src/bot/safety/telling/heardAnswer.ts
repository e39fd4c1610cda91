import { written } from "../lexicon/written.ts";

const yes = /^(oui|ouais|ouai|oue|ui|yes|yep|si|un peu|je crois|je pense|peut etre|je sais pas|parfois|souvent|des fois|c est ca|exactement|voila|malheureusement|carrement)\b/;
const no = /^(non|nan|nope|no|pas du tout|pas vraiment|jamais|ca va|tout va bien|t inquiete|mais non|ah non)\b/;

/** What somebody answered to the gentle question; null when they spoke of something else. */
export function heardAnswer(text: string): "yes" | "no" | null {
  const said = written(text);
  return yes.test(said) ? "yes" : no.test(said) ? "no" : null;
}
