import { Schema, model } from "mongoose";
import { newPublicId } from "../../crm/people/secrets.ts";

/** A site that may show the chat: its key stands in the tag it pastes, its pages ask from one of its origins. */
const widgetSiteSchema = new Schema(
  {
    name: { type: String, required: true, unique: true, maxlength: 80 },
    /** Public: anybody reads it in the page. What protects is the origin that the browser tells. */
    key: { type: String, required: true, unique: true, default: newPublicId },
    /** « https://www.region.example »: scheme, host, port, nothing more. */
    origins: { type: [String], required: true },
    active: { type: Boolean, default: true },
    /** Raised by each change: of two at once, one is told. */
    edition: { type: Number, default: 0 },
    demo: { type: Boolean, default: false },
  },
  { timestamps: true },
);
widgetSiteSchema.index({ origins: 1, active: 1 });
export const WidgetSite = model("WidgetSite", widgetSiteSchema);
export type WidgetSite = InstanceType<typeof WidgetSite>;

/** The keys of the active sites whose pages stand at this origin; none for no origin. */
export const keysAt = async (origin: string): Promise<string[]> => (origin ? WidgetSite.find({ origins: origin, active: true }).distinct("key") : []);
