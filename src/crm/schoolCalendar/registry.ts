import type { Feature } from "../registry/feature.ts";

export const schoolCalendarFeature: Feature = {
  name: "school-calendar",
  doors: [{ href: "/equipe/calendrier-scolaire", label: "Calendrier scolaire", text: "Les vacances de la zone, que les demandes et les disponibilités regardent.", right: "calendar.keep" }],
  acts: { "calendar.added": "Vacances ajoutées", "calendar.changed": "Vacances modifiées", "calendar.removed": "Vacances retirées" },
  impersonal: { SchoolBreak: "des dates de vacances scolaires", SchoolCalendar: "une zone et le nombre de ses changements" },
};
