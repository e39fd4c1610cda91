import { shortDay } from "../french.ts";
import { choiceField, dayField, placeFieldsOf, textField } from "../lists/fieldsOf.ts";
import { oneOf, presence } from "../lists/filters.ts";
import type { Listing, Row } from "../registry/listing.ts";
import { Charter } from "./charter.ts";
import { statusTiles } from "./statusTiles.ts";
import { charterStatuses } from "./statuses.ts";

const company = (row: Row) => row.company as { _id?: unknown; name?: string; siren?: string | null; communeName?: string | null; epciName?: string | null } | null;
const day = (name: string, label: string, path: string, more = {}) => dayField({ name, label, path, ...more });

/** The charters, as the staff list them. */
export const charterListing: Listing = {
  word: "chartes",
  right: "charters.follow",
  label: "Chartes",
  one: "charte",
  many: "chartes",
  model: Charter as never,
  populate: [{ path: "company", select: "name siren communeName epciName" }],
  columns: ["reference", "entreprise", "signataire", "signature", "etat", "document"],
  sort: "-ouverture",
  empty: "Aucune charte ne répond à ce filtre.",
  tiles: statusTiles,
  ways: [
    { href: "/equipe/invitations-charte", label: "Inviter des entreprises", right: "charters.invite" },
    { href: "/equipe/contre-signatures", label: "Contre-signer", right: "charters.countersign" },
    { href: "/equipe/exports/chartes.csv", label: "Engagements, promis et tenu (CSV)", right: "lists.export" },
    { href: "/equipe/exports/chartes.xlsx", label: "Les mêmes (XLSX)", right: "lists.export" },
    { href: "/equipe/exports", label: "Préparer l’archive des chartes scellées (ZIP)", right: "lists.export", post: true },
  ],
  title: row => `${company(row)?.name ?? ""} (${row.reference})`,
  href: row => `/equipe/chartes/${row._id}`,
  fields: [
    { name: "reference", label: "Référence", path: "reference", show: row => String(row.reference) },
    { name: "entreprise", label: "Entreprise", path: "company", show: row => ({ text: company(row)?.name ?? "—", href: `/equipe/entreprises/${company(row)?._id}` }) },
    { name: "siren", label: "SIREN", path: "company", show: row => company(row)?.siren ?? "" },
    { name: "commune", label: "Commune", path: "communeCode", show: row => company(row)?.communeName ?? "" },
    textField({ name: "signataire", label: "Signataire", path: "signatoryName" }),
    textField({ name: "fonction", label: "Fonction", path: "signatoryRole" }),
    textField({ name: "courriel", label: "E-mail", path: "signatoryEmail" }),
    choiceField({ name: "etat", label: "État", path: "status", table: charterStatuses, filter: oneOf("status", charterStatuses, label => `à l’état « ${label} »`) }),
    ...placeFieldsOf(row => company(row)?.epciName ?? ""),
    day("signature", "Signée le", "signedAt", { sort: "signedAt" }),
    day("validite", "Valable jusqu’au", "validUntil", { sort: "validUntil" }),
    { ...day("contre-signature", "Contre-signée le", "counterSignedAt"), filter: presence("counterSignedAt", "Contre-signées", "Pas contre-signées") },
    day("fin", "Terminée le", "endedAt"),
    { name: "document", label: "Document", path: "sealedAt", show: row => (row.sealedAt ? { text: "PDF scellé", href: `/v/${row.publicId}/charte.pdf` } : ""), plain: row => (row.sealedAt ? shortDay(row.sealedAt as Date) : ""), filter: presence("sealedAt", "Scellées", "Sans cachet") },
    day("ouverture", "Ouverte le", "createdAt", { sort: "createdAt" }),
  ],
};
