import { addDays } from "date-fns";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { frenchDay } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import type { School } from "../schools/school.ts";
import { RequestDraft, draftDays } from "./requestDraft.ts";
import type { Asking } from "./requestForm.ts";

/** Puts a request aside, whatever is missing in it, and mails the link that brings it back. It asks for an address and nothing else. */
export async function keepDraft(school: School, { form, ticked }: Asking, at = new Date()) {
  const email = readEmail(form.email);
  return unitOfWork(async () => {
    const expiresAt = addDays(at, draftDays);
    const [draft] = await RequestDraft.create([{ school: school._id, email, form: { ...form, seen: "" }, ticked, expiresAt }]);
    await post("request-draft", { name: form.name || email, address: email }, { name: form.name || "", school: school.name, link: `${config().PUBLIC_URL}/demandes/brouillons/${draft!.publicId}`, until: frenchDay(expiresAt) }, { at });
    await record("visitor", "request.put-aside", draft!, at);
    return draft!;
  });
}
