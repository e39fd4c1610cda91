import { Refusal } from "../../web/errors.ts";
import { type CharterText, CharterText as Texts } from "../charterTexts/charterText.ts";
import { bodyOf, readBody } from "../charterTexts/readBody.ts";
import { shownBlocks } from "../charterTexts/shownBlocks.ts";
import { type Unit, isUnit, units } from "../charterTexts/units.ts";
import { frenchDay } from "../french.ts";

const groups = { required: "Socle : un au moins", optional: "Au choix" };
const unitLabel = (unit: string | null | undefined) => (unit && isUnit(unit) ? units[unit].many : "déclaratif");

export async function textsView() {
  const texts = await Texts.find().sort({ createdAt: -1 }).limit(100);
  return {
    texts: texts.map(({ version, status, datedOn }) => ({ label: `Version ${version}`, href: `/equipe/textes/${version}`, status: status === "published" ? `Publiée, au ${frenchDay(datedOn!)}` : "En préparation", tone: status === "published" ? "good" : "warn" })),
    open: texts.some(({ status }) => status === "draft"),
  };
}

/** A text as staff write it, or read it once it is published. */
export function textView(text: CharterText, form: object) {
  const url = `/equipe/textes/${text.version}`;
  return {
    url,
    version: text.version,
    draft: text.status === "draft",
    publishedBy: text.publishedBy ?? null,
    datedOn: text.datedOn ? frenchDay(text.datedOn) : null,
    sha256: text.sha256 ?? null,
    seen: text.updatedAt.toISOString(),
    form: { body: bodyOf(text.blocks), day: "", ...form },
    blocks: shownBlocks(text.blocks),
    columns: [{ label: "Engagement" }, { label: "Groupe" }, { label: "Compté en" }],
    commitments: text.commitments.map(({ name, label, group, unit }) => ({ cells: [text.status === "draft" ? { text: label, href: `${url}/engagements/${name}` } : label, groups[group as keyof typeof groups], unitLabel(unit)] })),
  };
}

/** The words being typed, as they will read; an empty text shows nothing. */
export function previewView(body: string) {
  try {
    return { blocks: shownBlocks(readBody(body)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { blocks: [] };
  }
}

export const commitmentView = (text: CharterText, one: { name: string; label: string; help?: string | null; group: string; unit?: string | null } | null, typed: object | null) => ({
  url: `/equipe/textes/${text.version}/engagements/${one?.name ?? "nouveau"}`,
  back: `/equipe/textes/${text.version}`,
  title: one ? one.label : "Nouvel engagement",
  fresh: !one,
  form: typed ?? { label: one?.label ?? "", help: one?.help ?? "", group: one?.group ?? "optional", unit: one?.unit ?? "" },
  groups: Object.entries(groups).map(([value, label]) => ({ value, label })),
  units: (Object.keys(units) as Unit[]).map(value => ({ value, label: units[value].many })),
});
