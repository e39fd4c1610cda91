import { isValidObjectId } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { readTags } from "../lists/fieldsOf.ts";
import { colleagues } from "../lists/filters.ts";
import { Person } from "../people/person.ts";
import type { BulkAct } from "../registry/bulkAct.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { isStaff } from "../rights/roles.ts";

const tagsOf = (row: Row) => (row.tags as string[] | undefined) ?? [];
const statusField = (kind: RecordKind) => kind.fields.find(({ path, edit }) => path === "status" && edit);
const every = () => true;

function readTag(typed: string) {
  const [tag, ...more] = readTags(typed);
  if (!tag || more.length) throw new Refusal("tag", "Indiquez une étiquette, une seule.", "value");
  return tag;
}

/** What may be done to records of any kind. */
export const recordActs: BulkAct[] = [
  {
    name: "assign",
    label: "Confier à quelqu’un",
    fits: every,
    ask: { label: "Responsable", as: "select", options: async () => [{ value: "personne", label: "Personne" }, ...(await colleagues())] },
    read: async (_kind, typed) => {
      if (typed === "personne") return null;
      const person = isValidObjectId(typed) ? await Person.findOne({ _id: typed, disabledAt: null }) : null;
      if (!person || !isStaff(person)) throw new Refusal("owner", "Choisissez quelqu’un de l’équipe.", "value");
      return person._id;
    },
    facts: (_row, value) => ({ owner: value }),
    will: async (value, many) => (value ? `${many ? "seront confiées" : "sera confiée"} à ${(await Person.findById(value))?.name ?? "quelqu’un"}` : `${many ? "n’auront" : "n’aura"} plus de responsable`),
    already: { one: "l’est déjà", many: "le sont déjà" },
  },
  {
    name: "tag",
    label: "Ajouter une étiquette",
    fits: every,
    ask: { label: "Étiquette", as: "text" },
    read: (_kind, typed) => readTag(typed),
    facts: (row, value) => ({ tags: [...new Set([...tagsOf(row), String(value)])] }),
    will: (value, many) => `${many ? "porteront" : "portera"} l’étiquette « ${value} »`,
    already: { one: "la porte déjà", many: "la portent déjà" },
  },
  {
    name: "untag",
    label: "Retirer une étiquette",
    fits: every,
    ask: { label: "Étiquette", as: "text" },
    read: (_kind, typed) => readTag(typed),
    facts: (row, value) => ({ tags: tagsOf(row).filter(tag => tag !== value) }),
    will: (value, many) => `ne ${many ? "porteront" : "portera"} plus l’étiquette « ${value} »`,
    already: { one: "ne la porte pas", many: "ne la portent pas" },
  },
  {
    name: "status",
    label: "Changer l’état",
    fits: kind => Boolean(statusField(kind)),
    ask: { label: "État", as: "select", options: async kind => Object.entries(kind.statuses ?? {}).map(([value, { label }]) => ({ value, label })) },
    read: (kind, typed) => {
      if (!Object.hasOwn(kind.statuses ?? {}, typed)) throw new Refusal("status", "Choisissez un état.", "value");
      return typed;
    },
    facts: (_row, value) => ({ status: value }),
    will: (_value, many) => `${many ? "changeront" : "changera"} d’état`,
    already: { one: "est déjà dans cet état", many: "sont déjà dans cet état" },
  },
];
