import type { Town } from "./towns.ts";

const hours = "du lundi au vendredi, 9 h – 12 h 30 et 14 h – 17 h";

/** The referents of the demonstration, invented, with numbers that ring nowhere. */
export const referents: { name: string; role: string; phone: string; hours: string; town: Town }[] = [
  { name: "Claire Dumesnil", role: "Chargée de territoire", phone: "02 61 91 00 01", hours, town: "Caen" },
  { name: "Marc Hamel", role: "Chargé de territoire", phone: "02 61 91 00 02", hours, town: "Cherbourg-en-Cotentin" },
  { name: "Yann Le Goff", role: "Chargé de territoire", phone: "02 61 91 00 03", hours: "du mardi au samedi, 9 h – 17 h", town: "Le Havre" },
];
