import { z } from "zod";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusals } from "../../web/errors.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { formatNames } from "../ambassadors/formats.ts";
import { levelNames } from "../ambassadors/levels.ts";
import { tradeLabels, tradeNames } from "../ambassadors/trades.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { personWith } from "../people/person.ts";
import type { School } from "../schools/school.ts";
import { samePlace } from "../territories/place.ts";
import { searchWords } from "../territories/words.ts";
import { SchoolRequest } from "./schoolRequest.ts";
import { wishedDates } from "./wishedDates.ts";

const asked = z.object({
  format: z.enum(formatNames as [(typeof formatNames)[0], ...typeof formatNames], { error: "Choisissez une intervention ou une visite." }),
  level: z.enum(levelNames as [(typeof levelNames)[0], ...typeof levelNames], { error: "Choisissez le niveau de la classe." }),
  headCount: z.string().regex(/^\d{1,3}$/, "Indiquez le nombre de jeunes, entre 1 et 500.").transform(Number).refine(n => n >= 1 && n <= 500, "Indiquez le nombre de jeunes, entre 1 et 500."),
  trades: z.array(z.enum(tradeNames as [(typeof tradeNames)[0], ...typeof tradeNames], { error: "Choisissez au moins une famille de métiers." })).min(1, "Choisissez au moins une famille de métiers."),
  wish: z.string().max(2000, "Ce message dépasse 2 000 caractères."),
  name: z.string().min(2, "Indiquez votre prénom et votre nom.").max(120, "Ce nom dépasse 120 caractères."),
});

export type Asked = { format: string; level: string; headCount: string; trades: string[]; wish: string; name: string; email: string; date1: string; date2: string; date3: string };

/** Keeps a school's request and mails the link that confirms and follows it. Says everything that is wrong at once. */
export async function makeRequest(school: School, { email, date1, date2, date3, ...typed }: Asked, at = new Date()) {
  const read = asked.safeParse(typed);
  const { dates, faults } = wishedDates({ date1, date2, date3 }, at);
  const all = [...refusalsOf(read), ...faults, ...refusalsOf(() => readEmail(email))];
  if (all.length || !read.success) throw new Refusals(all);
  const { name, ...wanted } = read.data;
  const address = readEmail(email);
  return unitOfWork(async () => {
    const teacher = await personWith(address, name, "teacher");
    const facts = { school: school._id, ...samePlace(school), teacher: teacher._id, teacherName: name, teacherEmail: address };
    const [request] = await SchoolRequest.create([{ ...wanted, ...facts, dates, words: searchWords(school.name, school.town, name, ...tradeLabels(wanted.trades)) }]);
    const link = `${config().PUBLIC_URL}/demandes/${request!.publicId}`;
    await post("request-confirm", { name, address }, { name, school: school.name, link }, { about: request! });
    await record("visitor", "request.made", request!, at);
    return request!;
  });
}
