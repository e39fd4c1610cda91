import { frenchMoment } from "../french.ts";
import { Refusal } from "../../web/errors.ts";

import { houseLetter } from "../../templates/wording.ts";
import { catalogue } from "../mail/catalogue.ts";
import { letterKinds } from "../mail/kinds.ts";
import { LetterWording, wordingInForce } from "../mail/letterWording.ts";
import { type Wording, namesOf, readWording } from "../mail/readWording.ts";
import { inWords } from "../mail/wordedLetter.ts";
import { nameOf } from "../mail/variables.ts";
import type { Person } from "../people/person.ts";
import { exampleData } from "./exampleData.ts";
import { exampleFacts, exampleRecords } from "./exampleRecords.ts";

/** Letters that staff may word: all but those of a campaign and tries, which bring words of their own. */
export const worded = Object.entries(catalogue).filter(([template]) => !["campaign", "letter-test"].includes(template));

/** Every letter the site sends, by what it is about. */
export async function wordingsView() {
  const inForce = new Map((await LetterWording.find({ inForce: true }).limit(200).lean()).map(one => [one.template, one]));
  const groups = [...new Set(worded.map(([, { group }]) => group))];
  return {
    columns: ["Ce qui la fait partir", "Objet", "Genre", "Texte"].map(label => ({ label })),
    groups: groups.map(group => ({
      group,
      rows: worded.filter(([, one]) => one.group === group).map(([template, { event, kind }]) => {
        const own = inForce.get(template);
        return { cells: [{ text: event, href: `/equipe/lettres/${template}` }, own?.subject ?? houseLetter(template, nameOf).subject, letterKinds[kind].label, own ? { text: `Le vôtre, version ${own.version}`, tone: "info" } : { text: "Celui de la maison", tone: "neutral" }] };
      }),
    })),
  };
}

type Asked = { template: string; person: Person; record: string; typed?: Wording | null };

/** One letter as staff word it: its values, what it would read like, its versions. Null where the record is not theirs to see. */
export async function wordingView({ template, person, record, typed = null }: Asked) {
  const facts = await exampleFacts(template, person, record);
  if (!facts) return null;
  const [house, own, versions] = [houseLetter(template, nameOf), await wordingInForce(template), await LetterWording.find({ template }).sort({ version: -1 }).limit(20).lean()];
  const form: Wording = typed ?? (own ? { subject: own.subject, body: own.body } : { subject: house.subject, body: house.body });
  const url = `/equipe/lettres/${template}`;
  return {
    url,
    event: catalogue[template]!.event,
    kind: letterKinds[catalogue[template]!.kind].label,
    own: own ? `Vos mots sont envoyés : version ${own.version}, de ${own.byName}.` : null,
    seen: String(versions[0]?.version ?? 0),
    form,
    record,
    records: await exampleRecords(template, person),
    names: namesOf(house.parts).map(name => `{{${name}}}`),
    passages: house.parts.flatMap(one => ("passage" in one ? [one.passage] : [])).map((words, i) => ({ name: `{{passage-${i + 1}}}`, words })),
    preview: previewOf(template, form, facts),
    versions: versions.map(one => ({ when: frenchMoment(one.createdAt), datetime: one.createdAt.toISOString(), text: `Version ${one.version}${one.inForce ? ", envoyée" : ""}`, detail: `${one.byName} · ${one.subject}` })),
    older: versions.filter(({ inForce }) => !inForce).map(({ version }) => ({ value: String(version), label: `Version ${version}` })),
  };
}

/** The letter as it would be read, or null while the words are not right. */
function previewOf(template: string, form: Wording, facts: Record<string, unknown>) {
  const { parts } = houseLetter(template, nameOf);
  const { data, invented } = exampleData(template, facts);
  try {
    readWording(form, parts);
    const { subject, text } = inWords(form, parts, data);
    return { subject, text, invented: invented.length ? `Pris pour l’exemple : ${invented.join(", ")}.` : null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

