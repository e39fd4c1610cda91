import type { Types } from "mongoose";
import { paging } from "../../web/paging.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { lastLetterAt } from "../campaigns/hours.ts";
import { CampaignReader } from "../campaigns/reader.ts";
import { type CampaignStatus, campaignStatuses } from "../campaigns/statuses.ts";
import { count, frenchMoment } from "../french.ts";
import { suppressions } from "../mail/gate.ts";
import { Letter } from "../mail/letter.ts";
import { type LetterStatus, letterStatuses, whyOf } from "../mail/letterStatuses.ts";
import { among } from "../registry/personal.ts";
import { recordKind } from "../registry/registered.ts";
import { subjectWords } from "./subjectWords.ts";

const perPage = 50;
const reasons: Record<string, string> = { ...suppressions, gone: "La fiche a été retirée", changed: "L’adresse a changé depuis le départ", failed: "La lettre n’a pas pu être préparée" };

/** A campaign that has started: how many letters left, wait or were held back, and the line of each reader. */
export async function runningView(campaign: Campaign, number: number, at: Date) {
  const url = `/equipe/campagnes/${campaign._id}`;
  const status = campaign.status as CampaignStatus;
  const [readers, letters, lines] = await Promise.all([countsOf(CampaignReader, { campaign: campaign._id }), countsOf(Letter, { batch: campaign._id }), CampaignReader.find({ campaign: campaign._id }).sort({ n: 1 }).skip((number - 1) * perPage).limit(perPage).lean()]);
  const found = new Map((await Letter.find({ _id: among(lines.flatMap(({ letter }) => letter ?? [])) }).select("status lastReply suppression tries").lean()).map(one => [String(one._id), one]));
  const total = Object.values(readers).reduce((sum, n) => sum + n, 0);
  const waiting = readers.waiting ?? 0;
  const [sent, refused] = [letters.sent ?? 0, (letters.bounced ?? 0) + (letters.dead ?? 0)];
  return {
    url,
    title: subjectWords(campaign.subject),
    subject: campaign.subject,
    body: campaign.body,
    status: campaignStatuses[status],
    line: `De ${campaign.byName}, partie le ${frenchMoment(campaign.startedAt!)}${campaign.endedAt ? `, finie le ${frenchMoment(campaign.endedAt)}` : ""}.`,
    news: status === "running" && waiting ? `À ${campaign.rate} lettres par heure au plus, la dernière partira le ${frenchMoment(lastLetterAt(at, waiting, campaign.rate))} environ.` : null,
    tiles: [
      { value: String(sent), label: "parties", hint: `sur ${count(total, "adresse")}, de ${count(campaign.records.length, "fiche")}` },
      { value: String(waiting + (letters.waiting ?? 0)), label: status === "stopped" ? "jamais parties" : "à venir" },
      { value: String((readers.held ?? 0) + (letters.suppressed ?? 0)), label: "retenues" },
      { value: String(refused), label: "refusées par un serveur" },
    ],
    acts: [
      ...(status === "running" ? [{ action: `${url}/pause`, label: "Mettre en pause", tone: "secondary" }] : []),
      ...(status === "paused" ? [{ action: `${url}/reprise`, label: "Reprendre", tone: "primary" }] : []),
      ...(status === "running" || status === "paused" ? [{ action: `${url}/arret`, label: "Arrêter pour de bon", tone: "danger" }] : []),
    ],
    columns: ["À", "Fiche", "Où elle en est", "Pourquoi"].map(label => ({ label })),
    rows: lines.map(one => ({ cells: [one.address, { text: one.title, href: recordKind(campaign.word)!.href({ _id: one.record }) }, ...standing(one, found.get(String(one.letter)))] })),
    pages: paging(number, total, perPage, n => `${url}?page=${n}`),
  };
}

type Sent = { _id: Types.ObjectId; status: string; lastReply?: string | null; suppression?: string | null; tries: number };

function standing({ status, why, letter }: { status: string; why?: string | null; letter?: Types.ObjectId | null }, sent: Sent | undefined) {
  if (status === "held") return [{ text: "Retenue", tone: "warn" }, reasons[why ?? ""] ?? ""];
  if (status === "waiting") return [{ text: "À venir", tone: "info" }, "—"];
  if (!sent) return [{ text: "Partie", tone: "good" }, "—"];
  const { label, tone } = letterStatuses[sent.status as LetterStatus];
  return [{ text: label, href: `/equipe/envois/${String(letter)}`, tone: tone ?? "neutral" }, whyOf(sent) || "—"];
}

async function countsOf(model: { aggregate: (typeof Letter)["aggregate"] }, match: Record<string, unknown>): Promise<Record<string, number>> {
  const found = await model.aggregate<{ _id: string; n: number }>([{ $match: match }, { $group: { _id: "$status", n: { $sum: 1 } } }]);
  return Object.fromEntries(found.map(({ _id, n }) => [_id, n]));
}
