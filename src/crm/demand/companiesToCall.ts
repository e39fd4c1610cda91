import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import type { Trade } from "../ambassadors/trades.ts";
import { Company } from "../companies/company.ts";
import { Contact } from "../contacts/contact.ts";
import { among } from "../registry/personal.ts";
import { Task } from "../records/task.ts";
import { callScore } from "./callOrder.ts";
import { employeesOf } from "../companies/headcounts.ts";
import { leftToDo } from "../deliveries/leftToDo.ts";
import { worksIn } from "./tradeDivisions.ts";

type Asked = { zone: string; departements: readonly string[]; trade: Trade | null; scope: Record<string, unknown>; at: Date };
type Found = { _id: Types.ObjectId; name: string; zone: string; communeName?: string | null; phone?: string | null; status: string; nafCode?: string | null; nafNomenclature?: string | null; headcountBand?: string | null };
export type ToCall = { company: Found; points: number; why: string[]; person: { name: string; role: string; phone: string } | null };

/** Companies of one territory, then of its département where those are too few, that are read before ten are chosen. */
const most = 3000;

/**
 * The next ten companies to call about a family of trades in a territory, the most promising first, ties by name, among those
 * that `scope` lets be seen. Those that declined, closed, or about which somebody of the staff already has an open task, are left out.
 */
export async function companiesToCall({ zone, departements, trade, scope, at }: Asked): Promise<ToCall[]> {
  const near = await open({ zone }, scope, trade);
  const all = near.length >= 10 ? near : [...near, ...(await open({ departement: among(departements) }, scope, trade)).filter(one => one.zone !== zone)];
  const ids = all.map(({ _id }) => _id);
  const [left, busy, ambassadors, people] = await Promise.all([leftToDo(ids, at), withTask(all), ambassadorsOf(ids), peopleOf(ids)]);
  return all
    .filter(one => !busy.has(String(one._id)))
    .map(company => {
      const [id, person] = [String(company._id), people.get(String(company._id)) ?? null];
      const facts = { left: left.get(id) ?? null, knownToUs: company.status !== "prospect", employees: employeesOf(company.headcountBand), reachable: Boolean(person?.phone || company.phone), ambassadors: ambassadors.get(id) ?? 0, near: company.zone === zone };
      return { company, person, ...callScore(facts) };
    })
    .sort((a, b) => b.points - a.points || a.company.name.localeCompare(b.company.name, "fr"))
    .slice(0, 10);
}

async function open(where: Record<string, unknown>, scope: Record<string, unknown>, trade: Trade | null) {
  const asked = { $and: [where, scope], deletedAt: null, status: mongoose.trusted({ $nin: ["declined", "closed"] }) };
  const found = (await Company.find(asked).select("name zone communeName phone status nafCode nafNomenclature headcountBand").sort({ filedAs: 1, _id: 1 }).limit(most).lean()) as unknown as Found[];
  return found.filter(one => worksIn(trade, one.nafCode, one.nafNomenclature));
}

async function withTask(all: Found[]) {
  const dossiers = all.map(({ _id }) => `Company/${String(_id)}`);
  const found = await Task.find({ dossier: among(dossiers), doneAt: null }).select("dossier").lean();
  return new Set(found.map(({ dossier }) => dossier.split("/")[1]!));
}

async function ambassadorsOf(ids: Types.ObjectId[]) {
  const rows = await Ambassador.aggregate<{ _id: unknown; n: number }>([{ $match: { employer: { $in: ids }, status: "active", deletedAt: null } }, { $group: { _id: "$employer", n: { $sum: 1 } } }]);
  return new Map(rows.map(({ _id, n }) => [String(_id), n]));
}

/** Whom to ask for: the active contact with a number, by name. */
async function peopleOf(ids: Types.ObjectId[]) {
  const found = await Contact.find({ company: among(ids), status: "active" }).select("name role phone company").sort({ filedAs: -1 }).lean();
  const spoken = [...found.filter(({ phone }) => !phone), ...found.filter(({ phone }) => phone)];
  return new Map(spoken.map(({ company, name, role, phone }) => [String(company), { name, role: role ?? "", phone: phone ?? "" }]));
}
