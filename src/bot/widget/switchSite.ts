import type { Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { type Actor, record } from "../../crm/journal/record.ts";
import { Refusal } from "../../web/errors.ts";
import { WidgetSite } from "./widgetSite.ts";

export const changed = () => new Refusal("changed", "Ce site a changé entre-temps : rechargez la page.", "name");

/** Stops showing the chat on a site, or shows it again. Its open conversations fall silent at once: each request asks anew. */
export async function switchSite({ id, edition, active, by, at = new Date() }: { id: Types.ObjectId; edition: number; active: boolean; by: Actor; at?: Date }) {
  await unitOfWork(async () => {
    const site = await WidgetSite.findOneAndUpdate({ _id: id, edition, active: !active }, { $set: { active }, $inc: { edition: 1 } });
    if (!site) throw changed();
    await record(by, active ? "widget-site.resumed" : "widget-site.stopped", site, at);
  });
}
