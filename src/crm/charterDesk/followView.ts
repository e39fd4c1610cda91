import mongoose from "mongoose";
import { paging } from "../../web/paging.ts";
import type { Charter } from "../charters/charter.ts";
import { Delivery, deliveryStatuses } from "../deliveries/delivery.ts";
import { datedMoment, shortDay } from "../french.ts";
import { actWords } from "../journal/actWords.ts";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { notesOf, tasksOf } from "../records/hanging.ts";

const each = { deliveries: 20, lines: 50 };

/** What the staff must still do about a charter, and what they wrote down. */
export async function followView(charter: Charter, person: Person) {
  const [dossier, url] = [dossierOf(charter), `/equipe/chartes/${charter._id}`];
  const [tasks, notes] = await Promise.all([tasksOf(dossier, url), notesOf(dossier, url, person)]);
  return { tasks, notes };
}

/** The deliveries of a charter, twenty a page, the last ones first. */
export async function deliveriesView(charter: Charter, labels: Map<string, string>, page: number) {
  const url = `/equipe/chartes/${charter._id}`;
  const [found, total] = await Promise.all([Delivery.find({ charter: charter._id }).sort({ on: -1, _id: -1 }).skip((page - 1) * each.deliveries).limit(each.deliveries), Delivery.countDocuments({ charter: charter._id })]);
  const rows = found.map(one => ({ id: `reason-${one._id}`, action: `${url}/realisations/${one._id}`, words: `${shortDay(one.on)}, ${labels.get(one.commitment) ?? one.commitment} : ${one.quantity}`, detail: [one.declared ? "déclarée par l’entreprise" : "relevée par la plateforme", one.proof, one.reason].filter(Boolean).join(" · "), status: deliveryStatuses[one.status as keyof typeof deliveryStatuses], open: one.status === "counted" }));
  return { deliveries: rows, pages: total > each.deliveries ? paging(page, total, each.deliveries, n => `${url}?page=${n}`) : null };
}

/** The journal of a charter, fifty lines at a time, the last ones first; `before` is the number of the line above. */
export async function linesView(charter: Charter, before: number | null) {
  const url = `/equipe/chartes/${charter._id}`;
  const found = await Entry.find({ dossier: dossierOf(charter), ...(before ? { seq: mongoose.trusted({ $lt: before }) } : {}) }).sort({ seq: -1 }).limit(each.lines + 1);
  const lines = found.slice(0, each.lines);
  return {
    timeline: lines.map(line => ({ when: datedMoment(line.at), text: actWords(line.act) })),
    older: found.length > each.lines ? `${url}?avant=${lines.at(-1)!.seq}#historique` : null,
    newer: before ? `${url}#historique` : null,
  };
}
