import type { Figures } from "./figuresOf.ts";

/** Every zone that some figure is about. */
export const zonesOf = ({ charters, requests, visits }: Figures) => [...new Set([...charters.byZone.keys(), ...requests.byZone.keys(), ...visits.byZone.keys()])];

/** Every month in which something was signed, asked or done; a visit that is only planned makes no month. */
export const monthsOf = ({ charters, requests, visits }: Figures) => [...charters.signedByMonth.keys(), ...requests.byMonth.keys(), ...[...visits.byMonth].flatMap(([month, { done }]) => (done ? [month] : []))];
