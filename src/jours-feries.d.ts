declare module "@socialgouv/jours-feries" {
  /** Public holidays of metropolitan France for this year, by French name, each at midnight UTC. */
  export default function joursFeries(year: number): Record<string, Date>;
}
