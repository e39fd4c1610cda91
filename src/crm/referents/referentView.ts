import mongoose from "mongoose";
import { frenchMoment } from "../french.ts";
import { paging } from "../../web/paging.ts";
import { Entry } from "../journal/entry.ts";
import { Person } from "../people/person.ts";
import { showPhone } from "../people/phone.ts";
import { Change } from "../records/change.ts";
import type { Epci } from "../territories/epci.ts";

export const perPage = 25;
type Listed = { found: Epci[]; total: number; unnamed: number; query: string; number: number };

/** The EPCIs of a territory and whom one calls there. */
export const referentsView = ({ found, total, unnamed, query, number }: Listed) => ({
  query,
  unnamed: unnamed ? `${unnamed} territoire${unnamed > 1 ? "s" : ""} sans référent : le contact général de la Région y est montré.` : null,
  caption: total > 1 ? `${total} territoires` : `${total} territoire`,
  columns: ["Territoire", "Référent", "Téléphone", "Heures"].map(label => ({ label })),
  rows: found.map(({ code, name, referent }) => ({ cells: [{ text: name, href: `/equipe/referents/${code}` }, referent?.name ?? { text: "À nommer", tone: "warn" }, referent ? showPhone(referent.phone) : "—", referent?.hours || "—"] })),
  pagination: paging(number, total, perPage, n => `/equipe/referents?${new URLSearchParams({ q: query, page: String(n) })}`),
});

const blank = { name: "", role: "", phone: "", email: "", hours: "" };

/** One EPCI: the form of its referent, and who was named before. */
export async function referentView(epci: Epci, typed: object | null) {
  const told = epci.referent;
  return {
    url: `/equipe/referents/${epci.code}`,
    title: epci.name,
    place: `${epci.communes} communes · ${epci.departements.join(", ")}`,
    named: Boolean(told),
    edition: String(epci.edition),
    form: typed ?? (told ? { name: told.name, role: told.role, phone: showPhone(told.phone), email: told.email, hours: told.hours } : blank),
    events: await historyOf(epci),
  };
}

const labels: Record<string, string> = { name: "Nom", role: "Fonction", phone: "Téléphone", email: "E-mail", hours: "Heures" };

async function historyOf(epci: Epci) {
  const dossier = `Epci/${epci._id}`;
  const lines = await Entry.find({ dossier }).sort({ seq: -1 }).limit(50).lean();
  const changes = new Map((await Change.find({ dossier }).sort({ seq: -1 }).limit(50).lean()).map(one => [one.seq, one.changes]));
  const names = new Map((await Person.find({ _id: mongoose.trusted({ $in: lines.flatMap(({ by }) => by.split("/")[1] ?? []) }) }).select("name").lean()).map(one => [`Person/${one._id}`, one.name]));
  return lines.map(line => ({ when: frenchMoment(line.at), datetime: line.at.toISOString(), text: "Référent changé", detail: [names.get(line.by) ?? "Passerelle", ...(changes.get(line.seq) ?? []).map(({ path, before, after }) => `${labels[path] ?? path} : ${before ?? "vide"} → ${after ?? "vide"}`)].join(" · ") }));
}
