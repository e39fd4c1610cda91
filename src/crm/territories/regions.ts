type Region = { name: string; fullName: string; departements: string[]; schoolZone: "A" | "B" | "C" };

/** Regions by their INSEE code. Source: official geographic code (INSEE); school zone: national school calendar. */
const regions: Record<string, Region> = {
  "28": { name: "Normandie", fullName: "Région Normandie", departements: ["14", "27", "50", "61", "76"], schoolZone: "B" },
};

export function regionOf(code: string): Region {
  const region = regions[code];
  if (!region) throw new Error(`REGION=${code} n’est pas connue : ajoutez-la à regions.ts.`);
  return region;
}
