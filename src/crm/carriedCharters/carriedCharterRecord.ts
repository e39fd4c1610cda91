import { Refusal } from "../../web/errors.ts";
import { Company } from "../companies/company.ts";
import { readCompanyNumber } from "../companies/siren.ts";
import { shortDay } from "../french.ts";
import { dayField, placeFieldsOf, recordFieldsOf, textField, typedDay } from "../lists/fieldsOf.ts";
import { byDeletion } from "../lists/filters.ts";
import type { Field, Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { CarriedCharter } from "./carriedCharter.ts";
import { deriveCarried } from "./deriveCarried.ts";

type Named = { _id?: unknown; name?: string; siren?: string | null } | null;

async function readCompany(typed: string) {
  const { siren } = readCompanyNumber(typed, "entreprise");
  const company = await Company.findOne({ siren }).select("_id").lean();
  if (!company) throw new Refusal("company", "Aucune entreprise n’a ce numéro : créez d’abord sa fiche.", "entreprise");
  return company._id;
}

const longText: Field = {
  ...textField({ name: "engagements", label: "Engagements", path: "commitments", headers: ["Engagements pris"] }),
  edit: {
    as: "textarea",
    optional: true,
    read: typed => {
      if (typed.length > 2000) throw new Refusal("long", "Ces engagements dépassent 2 000 caractères.", "engagements");
      return typed || null;
    },
  },
};

/** A charter signed elsewhere, as the staff keep it. */
export const carriedCharterRecord: RecordKind = {
  word: "chartes-reprises",
  right: "records.read",
  label: "Chartes reprises",
  one: "charte reprise",
  many: "chartes reprises",
  the: "la charte reprise",
  fresh: "Nouvelle charte reprise",
  byHand: { source: "manual" },
  model: CarriedCharter as never,
  populate: [{ path: "owner", select: "name" }, { path: "company", select: "name siren" }],
  columns: ["entreprise", "signee", "signataire", "origine", "reference"],
  sort: "-signee",
  empty: "Les chartes signées ailleurs, sur papier ou dans un autre outil, arrivent ici par un import ou à la main. Elles ne sont pas scellées.",
  title: row => String(row.companyName || "Charte reprise"),
  line: row => [row.signedOn ? `signée le ${shortDay(row.signedOn as Date)}` : null, row.origin, row.reference, "sans cachet de Passerelle"].filter(Boolean).join(" · "),
  href: row => `/equipe/chartes-reprises/${row._id}`,
  derive: deriveCarried,
  fields: [
    {
      name: "entreprise",
      label: "Entreprise",
      path: "company",
      sort: "filedAs",
      show: (row: Row) => ({ text: String((row.company as Named)?.name ?? row.companyName ?? ""), href: `/equipe/entreprises/${(row.company as Named)?._id ?? ""}` }),
      plain: row => String((row.company as Named)?.siren ?? row.companyName ?? ""),
      headers: ["SIREN", "SIRET", "Numéro SIREN", "Numéro SIRET"],
      edit: { as: "text", hint: "Son SIREN ou son SIRET.", from: row => String((row.company as Named)?.siren ?? ""), read: readCompany },
    },
    typedDay({ name: "signee", label: "Signée le", path: "signedOn", needed: true, sort: "signedOn", headers: ["Date de signature", "Signature", "Date"] }),
    typedDay({ name: "valable", label: "Valable jusqu’au", path: "validUntil", headers: ["Fin de validité", "Échéance"] }),
    textField({ name: "signataire", label: "Signataire", path: "signatoryName", headers: ["Nom du signataire"] }),
    textField({ name: "qualite", label: "Qualité", path: "signatoryRole", headers: ["Fonction", "Qualité du signataire"] }),
    longText,
    textField({ name: "origine", label: "Origine", path: "origin", headers: ["Outil", "Source", "Support"] }),
    textField({ name: "reference", label: "Référence", path: "reference", headers: ["Numéro", "N°"] }),
    ...placeFieldsOf(row => String(row.epciName ?? "")),
    ...recordFieldsOf,
    dayField({ name: "creation", label: "Reprise le", path: "createdAt" }),
    byDeletion,
  ],
};
