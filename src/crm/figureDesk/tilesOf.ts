import type { Figures } from "../figures/figuresOf.ts";
import { share } from "./share.ts";
import { hoursWords } from "./tables.ts";

const number = (value: number) => value.toLocaleString("fr-FR");
/** « 0 signée », « 1 204 signées ». */
const said = (n: number, one: string, many = `${one}s`) => `${number(n)} ${n < 2 ? one : many}`;

/** The seven figures that come first, in words. */
export function tilesOf({ charters, requests, visits, served }: Figures) {
  const never = (type: string) => served.byType.get(type)?.never ?? 0;
  return [
    { value: number(charters.all.inForce), label: "chartes en vigueur", hint: `${said(charters.all.signed, "signée")}, ${said(charters.all.ended, "terminée")} sur la période` },
    { value: number(requests.all.asked), label: "demandes confirmées", hint: `${number(requests.all.open)} sans personne aujourd’hui` },
    { value: share(requests.all.answered, requests.all.asked), label: "acceptées par quelqu’un", hint: said(requests.all.answered, "demande") },
    { value: share(requests.all.inTime, requests.all.asked), label: "acceptées sous 72 h", hint: "la promesse faite aux établissements" },
    { value: hoursWords(requests.all.hours), label: "délai médian", hint: "de la confirmation à l’acceptation" },
    { value: number(visits.all.done), label: "visites faites", hint: `${said(visits.all.pupils, "jeune rencontré", "jeunes rencontrés")} ; ${said(visits.all.planned, "prévue")} ou à raconter` },
    { value: number(served.all.never), label: "établissements jamais servis", hint: `sur ${number(served.all.open)} ouverts ; ${number(never("rep") + never("rep-plus"))} en éducation prioritaire, ${number(never("rural"))} en commune rurale` },
  ];
}
