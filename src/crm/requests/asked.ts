import { z } from "zod";
import { notOffered, oneOf, someOf, wholeNumber } from "../../web/fieldAnswers.ts";
import { accessNeedNames } from "../ambassadors/accessNeeds.ts";
import { formatNames } from "../ambassadors/formats.ts";
import { languageNames } from "../ambassadors/languages.ts";
import { levelNames } from "../ambassadors/levels.ts";
import { tradeNames } from "../ambassadors/trades.ts";
import { aimNames } from "./aims.ts";
import { lengthNames } from "./lengths.ts";

const budget = "Indiquez un montant entre 0 et 500 euros.";
const manyClasses = "Dix classes au plus, chacune en 40 caractères.";

/** What a school's request must hold; each sentence stands at its field. Blank where it may be left out. */
export const asked = z.object({
  format: oneOf(formatNames, "Choisissez une forme de rencontre."),
  level: oneOf(levelNames, "Choisissez le niveau de la classe."),
  headCount: wholeNumber(1, 500, "Indiquez le nombre de jeunes, entre 1 et 500."),
  classes: z.string().transform(text => text.split(/[,;\n]/).map(one => one.trim()).filter(Boolean)).refine(all => all.length <= 10 && all.every(one => one.length <= 40), manyClasses),
  trades: someOf(tradeNames, "Choisissez au moins une famille de métiers.").min(1, "Choisissez au moins une famille de métiers."),
  tradeWords: z.string().max(200, "Ces mots dépassent 200 caractères."),
  aims: someOf(aimNames, notOffered),
  minutes: oneOf(lengthNames, "Choisissez une durée.").transform(Number),
  speakers: wholeNumber(1, 12, "Indiquez un nombre de personnes entre 1 et 12."),
  language: z.union([z.literal(""), oneOf(languageNames, notOffered)], { error: notOffered }).transform(name => name || null),
  access: someOf(accessNeedNames, notOffered),
  travelBudget: z.union([z.literal("").transform(() => null), wholeNumber(0, 500, budget)], { error: budget }),
  place: z.string().max(300, "Ce texte dépasse 300 caractères."),
  wish: z.string().max(2000, "Ce message dépasse 2 000 caractères."),
  name: z.string().min(2, "Indiquez votre prénom et votre nom.").max(120, "Ce nom dépasse 120 caractères."),
});
