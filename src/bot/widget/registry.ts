import type { Feature } from "../../crm/registry/feature.ts";

export const widgetFeature: Feature = {
  name: "widget",
  doors: [{ href: "/sites-du-chat", label: "Sites du chat", text: "Les sites de la Région et des lycées qui affichent le chat.", right: "widget.allow" }],
  acts: { "widget-site.added": "Site du chat ajouté", "widget-site.changed": "Site du chat modifié", "widget-site.stopped": "Chat arrêté sur ce site", "widget-site.resumed": "Chat affiché à nouveau" },
  impersonal: { WidgetSite: "des noms et adresses de sites publics" },
};
