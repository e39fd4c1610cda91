import { post } from "../mail/post.ts";
import { houseLetter } from "../../templates/wording.ts";
import { type Wording, readWording } from "../mail/readWording.ts";
import { nameOf } from "../mail/variables.ts";
import type { Person } from "../people/person.ts";
import { NotFound } from "../../web/errors.ts";
import { exampleData } from "./exampleData.ts";
import { exampleFacts } from "./exampleRecords.ts";

type Trying = { template: string; typed: Wording; record: string; by: Person };

/** Mails the letter being worded to its writer, with the same data as the preview; « [Essai] » stands before its subject. */
export async function tryWording({ template, typed, record, by }: Trying) {
  const { parts } = houseLetter(template, nameOf);
  readWording(typed, parts);
  const facts = await exampleFacts(template, by, record);
  if (!facts) throw new NotFound();
  const { data } = exampleData(template, facts);
  await post("letter-test", { name: by.name, address: by.email }, { ...data, wording: { ...typed, subject: `[Essai] ${typed.subject}` }, parts });
}
