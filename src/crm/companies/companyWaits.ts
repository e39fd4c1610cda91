import type { Wait } from "../registry/wait.ts";
import { Company } from "./company.ts";

/** Companies typed by hand that nobody has checked. */
export const companyWaits: Wait[] = [
  {
    name: "companies-to-check",
    urgency: "low",
    right: "records.write",
    one: "entreprise à vérifier",
    many: "entreprises à vérifier",
    model: Company as never,
    filter: () => ({ toCheck: true, deletedAt: null }),
    sort: { filedAs: 1 },
    item: row => ({ title: String(row.name), detail: [row.siren ? `SIREN ${row.siren}` : "sans SIREN", row.postcode, row.communeName].filter(Boolean).join(", "), href: `/equipe/entreprises/${row._id}`, act: { label: "C’est vérifié", href: `/equipe/entreprises/${row._id}/verification`, post: {} } }),
    href: "/equipe/entreprises?verification=oui",
  },
];
