import { about, holds } from "../registry/personal.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { BulkRun } from "./bulkRun.ts";

const records = ["Contact", "Ambassador"];
export const bulkHoldings = [
  holds({ model: BulkRun, title: "Actes sur plusieurs fiches", purpose: "desk", data: "noms des fiches choisies", of: who => [...about("person", who.ids("Person")), ...about("items.record", records.flatMap(who.ids))], told: { word: "Liste", act: "Acte", status: "Statut", createdAt: "Le" }, erased: "deleted" }),
];
export const bulkRetention: RetentionRule[] = [lapses({ name: "bulk-runs", title: "Actes sur plusieurs fiches", kept: "30 jours", model: BulkRun, path: "createdAt", seconds: 30 * 86_400 })];
