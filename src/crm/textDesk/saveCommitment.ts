import { Refusal, Refusals } from "../../web/errors.ts";
import type { Actor } from "../journal/record.ts";
import { slugOf } from "../companies/giveSlug.ts";
import { changeText } from "./changeText.ts";
import type { CharterText, Commitment } from "../charterTexts/charterText.ts";
import { isUnit } from "../charterTexts/units.ts";

type Typed = { label: string; help: string; group: string; unit: string };
type Saving = { text: CharterText; name: string | null; typed: Typed; by: Actor };

/** Adds a commitment to the draft of a text, or changes the one of this name. Says all faults at once. */
export async function saveCommitment({ text, name, typed: { label, help, group, unit }, by }: Saving) {
  const faults: Refusal[] = [];
  if (label.length < 5 || label.length > 160) faults.push(new Refusal("label", "Écrivez l’engagement en 5 à 160 caractères.", "label"));
  if (help.length > 300) faults.push(new Refusal("help", "Cette aide dépasse 300 caractères.", "help"));
  if (group !== "required" && group !== "optional") faults.push(new Refusal("group", "Choisissez un groupe.", "group"));
  if (unit && !isUnit(unit)) faults.push(new Refusal("unit", "Choisissez une unité, ou « déclaratif ».", "unit"));
  if (!name && text.commitments.length >= 60) faults.push(new Refusal("many", "Soixante engagements suffisent : retirez-en un d’abord.", "label"));
  if (faults.length) throw new Refusals(faults);
  const one: Commitment = { name: name ?? freshName(text, label), label, help, group: group as Commitment["group"], unit: unit || null };
  const others = text.commitments.map(({ name, label, help, group, unit }) => ({ name, label, help, group, unit: unit ?? null }));
  const commitments = name ? others.map(other => (other.name === name ? one : other)) : [...others, one];
  return changeText({ text, set: { commitments }, by });
}

/** A name that no commitment of the text has: names are what charters keep. */
function freshName({ commitments }: CharterText, label: string) {
  const base = slugOf(label).slice(0, 40).replace(/-+$/, "");
  const taken = new Set(commitments.map(({ name }) => name));
  return Array.from({ length: 100 }, (_, i) => (i ? `${base}-${i + 1}` : base)).find(name => !taken.has(name))!;
}
