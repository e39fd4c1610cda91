/** A number written with a dot or a comma; null when there is none. */
export function numberIn(text: string | undefined): number | null {
  const number = text?.trim() ? Number(text.replace(",", ".")) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
