import { frenchMoment } from "../french.ts";
import { Entry } from "../journal/entry.ts";
import { dueCount, isNightly, rules } from "./applyRetention.ts";
import { nextNight } from "./atNight.ts";

/** The table of how long each thing is kept, what goes tonight by each rule, and what went the last nights. */
export async function retentionView(at: Date) {
  const night = nextNight(at);
  const table = rules();
  const counted = await Promise.all(table.filter(isNightly).map(async rule => ({ rule, many: await dueCount(rule, night) })));
  const going = counted.filter(({ many }) => many > 0);
  const past = await Entry.find({ dossier: "site", act: "privacy.retention" }).sort({ seq: -1 }).limit(14).lean();
  return {
    night: frenchMoment(night),
    going: going.map(({ rule: { title, kept, does }, many }) => ({ cells: [title, String(many), does === "delete" ? "Seul" : "Avec ses notes, fichiers et lettres", kept] })),
    goingColumns: [{ label: "Quoi" }, { label: "Combien", numeric: true }, { label: "Comment" }, { label: "Durée" }],
    rows: table.map(rule => ({ cells: [rule.title, rule.kept, rule.basis, by(rule.does)] })),
    columns: ["Quoi", "Gardé", "D’où vient la durée", "Appliquée par"].map(label => ({ label })),
    past: past.map(({ at: when, details }) => ({ cells: [frenchMoment(when), wordsOf(details)] })),
    pastColumns: ["Nuit", "Parti"].map(label => ({ label })),
  };
}

function by(does: ReturnType<typeof rules>[number]["does"]) {
  if (typeof does === "string") return "La tâche de la nuit";
  return "job" in does ? "Une tâche de chaque heure" : "La base, chaque minute";
}

function wordsOf(details: string) {
  const titles = new Map(rules().map(({ name, title }) => [name, title]));
  return Object.entries(JSON.parse(details) as Record<string, number | string>).map(([name, gone]) => `${titles.get(name) ?? name} : ${gone === "fault" ? "en échec" : gone}`).join(", ");
}
