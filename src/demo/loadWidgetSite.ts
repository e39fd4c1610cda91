import { saveSite } from "../bot/widget/saveSite.ts";

/** A site on one's own machine that may show the chat, to try the widget from a page of one's own. */
export const loadWidgetSite = (at: Date) => saveSite({ id: null, typed: { name: "Site d’essai (démonstration)", origins: "http://localhost:8080 http://127.0.0.1:8080" }, by: "system", at });
