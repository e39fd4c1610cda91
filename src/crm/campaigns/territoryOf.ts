/** The territory a campaign is of, from whoever writes it; its name compares two of them, « » being the whole Région. */
export function territoryOf({ departements, zones }: { departements: readonly string[]; zones: readonly string[] }) {
  return { departements: [...departements], zones: [...zones], territory: [...departements, ...zones].sort().join(" ") };
}
