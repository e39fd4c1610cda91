import { z } from "zod";
import { notOffered, oneOf, someOf, wholeNumber } from "../../web/fieldAnswers.ts";
import { accessNeedNames } from "./accessNeeds.ts";
import { dayNames } from "./days.ts";
import { formatNames } from "./formats.ts";
import { languageNames } from "./languages.ts";
import { levelNames } from "./levels.ts";
import { roleModelNames } from "./roleModels.ts";
import { standingNames } from "./standings.ts";
import { tradeNames } from "./trades.ts";

const some = <Name extends string>(names: readonly Name[], sentence: string) => someOf(names, sentence).min(1, sentence);

/** What an offer must hold; each sentence stands at its field. */
export const enrolment = z.object({
  name: z.string().min(2, "Indiquez votre prénom et votre nom.").max(120, "Ce nom dépasse 120 caractères."),
  standing: oneOf(standingNames, "Choisissez votre situation."),
  company: z.string().max(200, "Ce nom dépasse 200 caractères."),
  job: z.string().min(2, "Indiquez votre métier.").max(200, "Ce métier dépasse 200 caractères."),
  ownWords: z.string().max(200, "Ces mots dépassent 200 caractères."),
  trades: some(tradeNames, "Choisissez au moins une famille de métiers."),
  formats: some(formatNames, "Choisissez au moins un format."),
  levels: some(levelNames, "Choisissez au moins un public."),
  days: some(dayNames, "Choisissez au moins un jour."),
  languages: someOf(languageNames, notOffered),
  access: someOf(accessNeedNames, notOffered),
  ownNeeds: z.string().max(300, "Ce texte dépasse 300 caractères."),
  roleModels: someOf(roleModelNames, notOffered),
  postcode: z.string().regex(/^\d{5}$/, "Un code postal a cinq chiffres, par exemple 14000."),
  town: z.string().min(2, "Indiquez votre commune.").max(100, "Ce nom de commune dépasse 100 caractères."),
  radiusKm: wholeNumber(1, 300, "Indiquez une distance entre 1 et 300 km."),
  monthlyLimit: wholeNumber(1, 20, "Indiquez un nombre de demandes entre 1 et 20."),
});
export type Enrolment = z.infer<typeof enrolment>;
