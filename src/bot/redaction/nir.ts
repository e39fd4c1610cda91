import { digits, gap } from "./gap.ts";
import { placeholders } from "./placeholders.ts";

/** Sex, year, month, département (2A and 2B too), commune, order, and the key when it is there. Mistyped keys are taken too. */
const nir = new RegExp(`(?<![\\d])[12378]${digits(2)}${gap}(?:0${gap}\\d|1${gap}[0-2]|[2-9]${gap}\\d)${gap}(?:\\d${gap}\\d|2${gap}[ab])${digits(6)}(?:${gap}\\d${gap}\\d)?(?!\\d)`, "gi");

export const withoutNir = (text: string) => text.replace(nir, placeholders.nir);
