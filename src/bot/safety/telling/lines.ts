import type { ShownLine } from "../helplines.ts";

const entry = ({ number, label, hours }: ShownLine) => `• ${number} : ${label}, ${hours}`;

/** Lines that answer now under « appeler »; those that are closed apart, as such. */
export function sayLines(lines: readonly ShownLine[]) {
  const [open, closed] = [lines.filter(({ openNow }) => openNow), lines.filter(({ openNow }) => !openNow)];
  return [`Tu peux appeler maintenant, c’est gratuit :\n${open.map(entry).join("\n")}`, closed.length ? `Fermé en ce moment :\n${closed.map(entry).join("\n")}` : ""].filter(Boolean).join("\n\n");
}

export const emergency = "Danger immédiat : le 15 ou le 112, ou le 114 par SMS si tu ne peux pas parler.";
