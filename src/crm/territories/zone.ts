/** Where a thing stands that has no commune yet: « Commune à préciser », under its département. */
export const unplaced = (departement: string | null | undefined) => `?${departement ?? ""}`;

/** The zone of a thing: the EPCI its commune belongs to, or where the unplaced of its département stand. */
export const zoneOf = ({ epciCode, departement }: { epciCode?: string | null; departement?: string | null }) => epciCode || unplaced(departement);
