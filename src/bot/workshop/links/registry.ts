import { config } from "../../../config.ts";
import type { Feature } from "../../../crm/registry/feature.ts";
import { checkLinks } from "./checkLinks.ts";

export const linksFeature: Feature = {
  name: "workshopLinks",
  // Elsewhere than in production nobody is asked by itself: `passerelle check-links` and the page's button do it.
  jobs: [{ name: "check-links", everySeconds: 21_600, run: async () => (config().NODE_ENV === "production" && config().LINK_CHECKS ? checkLinks() : 0) }],
  impersonal: { LinkCheck: "des adresses de pages publiques, et ce qu’elles répondent" },
};
