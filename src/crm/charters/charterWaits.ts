import mongoose from "mongoose";
import { frenchDay } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { Wait } from "../registry/wait.ts";
import { Charter } from "./charter.ts";
import { inForce } from "./statuses.ts";

const company = (row: Row) => (row.company as { name?: string } | null)?.name ?? "Entreprise";
const common = { model: Charter as never, populate: [{ path: "company", select: "name" }] } as const;
const item = (detail: (row: Row) => string, label: string, path = "", post?: Record<string, string>) => (row: Row) => ({
  title: company(row),
  detail: detail(row),
  href: `/equipe/chartes/${row._id}`,
  act: { label, href: `/equipe/chartes/${row._id}${path}`, ...(post ? { post } : {}) },
});

/** Charters whose seal fails, that await the Région's signature, that end soon, that sleep. */
export const charterWaits: Wait[] = [
  { ...common, name: "seals", urgency: "critical", right: "charters.follow", one: "cachet à poser", many: "cachets à poser", filter: () => ({ status: "signed", sealTries: mongoose.trusted({ $gt: 0 }) }), sort: { signedAt: 1 }, item: item(row => String(row.sealFault ?? ""), "Réessayer", "/cachet", {}), href: "/equipe/chartes?etat=signed" },
  { ...common, name: "charters-to-renew", urgency: "medium", right: "charters.follow", one: "charte à renouveler", many: "chartes à renouveler", filter: () => ({ status: "renewal-due" }), sort: { validUntil: 1 }, item: item(row => (row.validUntil ? `avant le ${frenchDay(row.validUntil as Date)}` : ""), "Voir la charte"), href: "/equipe/chartes?etat=renewal-due" },
  { ...common, name: "charters-to-countersign", urgency: "low", right: "charters.countersign", one: "charte à contresigner", many: "chartes à contresigner", filter: () => ({ status: inForce(), sealedAt: mongoose.trusted({ $ne: null }), counterSignedAt: null }), sort: { signedAt: 1 }, item: row => ({ title: company(row), detail: String(row.reference), href: `/equipe/chartes/${row._id}`, act: { label: "Contresigner", href: "/equipe/contre-signatures" } }), href: "/equipe/contre-signatures" },
  { ...common, name: "charters-dormant", urgency: "low", right: "charters.follow", one: "charte en sommeil", many: "chartes en sommeil", filter: () => ({ status: "dormant" }), sort: { validUntil: 1 }, item: item(row => String(row.reference), "Voir la charte"), href: "/equipe/chartes?etat=dormant" },
];
