const read = { zone: "B", source: "SNALC Normandie, calendrier 2026-2027 de la zone B ; à confirmer au bulletin officiel", checkedOn: "2026-11-24" };

/** The holidays we know, days as they are in Paris: the first one off, and that of return. The end of the summer of 2027 is not known yet. */
export const shippedBreaks = [
  { key: "2026-toussaint", name: "Toussaint", from: "2026-10-17", back: "2026-11-02", ...read },
  { key: "2026-noel", name: "Noël", from: "2026-12-19", back: "2027-01-04", ...read },
  { key: "2027-hiver", name: "Hiver", from: "2027-02-20", back: "2027-03-08", ...read },
  { key: "2027-printemps", name: "Printemps", from: "2027-04-17", back: "2027-05-03", ...read },
  { key: "2027-ete", name: "Été", from: "2027-07-03", back: "2027-09-01", ...read, source: `${read.source} ; la rentrée 2027 est à confirmer` },
] as const;
