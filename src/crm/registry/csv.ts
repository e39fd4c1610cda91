/** How every table of the house is written as CSV: as French spreadsheets open it, no cell being run as a formula. */
export const frenchCsv = { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true } as const;
