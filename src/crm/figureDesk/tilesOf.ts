import type { Figures } from "../figures/figuresOf.ts";
import { hoursWords, share } from "./tables.ts";

const number = (value: number) => value.toLocaleString("fr-FR");

/** The six figures that come first, in words. */
export const tilesOf = ({ charters, requests, visits }: Figures) => [
  { value: number(charters.all.inForce), label: "chartes en vigueur", hint: `${number(charters.all.signed)} signées, ${number(charters.all.ended)} terminées sur la période` },
  { value: number(requests.all.asked), label: "demandes confirmées", hint: `${number(requests.all.open)} sans personne aujourd’hui` },
  { value: share(requests.all.answered, requests.all.asked), label: "acceptées par quelqu’un", hint: `${number(requests.all.answered)} demandes` },
  { value: share(requests.all.inTime, requests.all.asked), label: "acceptées sous 72 h", hint: "la promesse faite aux établissements" },
  { value: hoursWords(requests.all.hours), label: "délai médian", hint: "de la confirmation à l’acceptation" },
  { value: number(visits.all.done), label: "visites faites", hint: `${number(visits.all.pupils)} jeunes rencontrés ; ${number(visits.all.planned)} prévues ou à raconter` },
];
