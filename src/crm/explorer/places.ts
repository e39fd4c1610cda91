/** Where a trade is done: what one may choose by. */
export const places = {
  dehors: "Dehors",
  atelier: "À l’atelier ou à l’usine",
  gens: "Auprès des gens",
  interieur: "À l’intérieur",
  bureau: "Au bureau",
  labo: "Au laboratoire",
  route: "Sur la route",
  mer: "En mer ou au port",
  animaux: "Avec des animaux",
} as const;
export type Place = keyof typeof places;
export const placeNames = Object.keys(places) as Place[];
