type Region = { name: string; fullName: string; departements: string[]; schoolZone: "A" | "B" | "C" | null };
const region = (name: string, departements: string, schoolZone: Region["schoolZone"], fullName = `Région ${name}`): Region => ({ name, fullName, departements: departements.split(" "), schoolZone });

/**
 * The régions by their INSEE code, with their départements. Source: official geographic code (INSEE); school zones: national
 * school calendar (arrêté of 7 December 2022). Corsica and the overseas régions have calendars of their own.
 */
const regions: Record<string, Region> = {
  "01": region("Guadeloupe", "971", null),
  "02": region("Martinique", "972", null, "Collectivité territoriale de Martinique"),
  "03": region("Guyane", "973", null, "Collectivité territoriale de Guyane"),
  "04": region("La Réunion", "974", null, "Région Réunion"),
  "06": region("Mayotte", "976", null, "Département-Région de Mayotte"),
  "11": region("Île-de-France", "75 77 78 91 92 93 94 95", "C"),
  "24": region("Centre-Val de Loire", "18 28 36 37 41 45", "B"),
  "27": region("Bourgogne-Franche-Comté", "21 25 39 58 70 71 89 90", "A"),
  "28": region("Normandie", "14 27 50 61 76", "B"),
  "32": region("Hauts-de-France", "02 59 60 62 80", "B"),
  "44": region("Grand Est", "08 10 51 52 54 55 57 67 68 88", "B"),
  "52": region("Pays de la Loire", "44 49 53 72 85", "B"),
  "53": region("Bretagne", "22 29 35 56", "B"),
  "75": region("Nouvelle-Aquitaine", "16 17 19 23 24 33 40 47 64 79 86 87", "A"),
  "76": region("Occitanie", "09 11 12 30 31 32 34 46 48 65 66 81 82", "C"),
  "84": region("Auvergne-Rhône-Alpes", "01 03 07 15 26 38 42 43 63 69 73 74", "A"),
  "93": region("Provence-Alpes-Côte d’Azur", "04 05 06 13 83 84", "B"),
  "94": region("Corse", "2A 2B", null, "Collectivité de Corse"),
};

export function regionOf(code: string): Region {
  const found = regions[code];
  if (!found) throw new Error(`REGION=${code} n’est pas un code de région de l’INSEE (28 pour la Normandie).`);
  return found;
}

