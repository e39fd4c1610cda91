type DemoCompany = { name: string; siren: string; nafCode: string; headcountBand: string; postcode: string; communeCode: string; communeName: string; marks?: string[] };

/** Invented companies of the demonstration. Their SIREN pass Luhn and begin with 0009, which no real company bears here. */
export const demoCompanies: DemoCompany[] = [
  { name: "Chantiers du Cotentin", siren: "000901009", nafCode: "30.11Z", headcountBand: "22", postcode: "50100", communeCode: "50129", communeName: "Cherbourg-en-Cotentin", marks: ["egapro_renseignee", "bilan_ges_renseigne"] },
  { name: "Cidrerie des Trois Vergers", siren: "000901017", nafCode: "11.03Z", headcountBand: "11", postcode: "14130", communeCode: "14514", communeName: "Pont-l’Évêque", marks: ["est_bio"] },
  { name: "Aérostructures de l’Estuaire", siren: "000901025", nafCode: "30.30Z", headcountBand: "32", postcode: "76600", communeCode: "76351", communeName: "Le Havre" },
  { name: "Laiterie du Bocage Ornais", siren: "000901033", nafCode: "10.51A", headcountBand: "21", postcode: "61100", communeCode: "61169", communeName: "Flers" },
  { name: "Atelier Numérique Caennais", siren: "000901041", nafCode: "62.01Z", headcountBand: "12", postcode: "14000", communeCode: "14118", communeName: "Caen" },
  { name: "Maçonnerie Vauquelin", siren: "000901058", nafCode: "43.99C", headcountBand: "03", postcode: "27000", communeCode: "27229", communeName: "Évreux" },
  { name: "Tissages de la Risle", siren: "000901066", nafCode: "13.20Z", headcountBand: "11", postcode: "27500", communeCode: "27467", communeName: "Pont-Audemer", marks: ["est_patrimoine_vivant", "est_ess"] },
  { name: "Verrerie de la Bresle", siren: "000901074", nafCode: "23.13Z", headcountBand: "31", postcode: "76260", communeCode: "76255", communeName: "Eu" },
  { name: "Logistique Seine Aval", siren: "000901082", nafCode: "52.10B", headcountBand: "22", postcode: "76000", communeCode: "76540", communeName: "Rouen" },
  { name: "Clinique des Deux Rives", siren: "000901090", nafCode: "86.10Z", headcountBand: "32", postcode: "76200", communeCode: "76217", communeName: "Dieppe" },
  { name: "Hôtel des Falaises", siren: "000901108", nafCode: "55.10Z", headcountBand: "03", postcode: "76790", communeCode: "76254", communeName: "Étretat" },
  { name: "Boulangerie Lemoigne", siren: "000901116", nafCode: "10.71C", headcountBand: "01", postcode: "50400", communeCode: "50218", communeName: "Granville" },
];
