declare module "@socialgouv/jours-feries" {
  /** Public holidays of metropolitan France for this year, by French name, each at midnight by the clocks of this machine; with `alsace`, those of Alsace-Moselle too. */
  export default function joursFeries(year: number, options?: { alsace: boolean }): Record<string, Date>;
}
