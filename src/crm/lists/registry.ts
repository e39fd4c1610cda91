import { listHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { sendViewDigests } from "./sendViewDigests.ts";

export const listsFeature: Feature = {
  name: "lists",
  jobs: [{ name: "send-view-digests", everySeconds: 600, run: () => sendViewDigests() }],
  acts: { "view.saved": "Vue enregistrée", "view.dropped": "Vue oubliée", "list.exported": "Liste emportée" },
  doors: [{ href: "/equipe/vues", label: "Vues enregistrées", text: "Vos listes, celles que l’équipe partage, et leur envoi par courriel.", right: "desk.open" }],
  holdings: listHoldings,
};
