import mongoose from "mongoose";
import { Ambassador } from "../../../crm/ambassadors/ambassador.ts";
import type { Trade } from "../../../crm/ambassadors/trades.ts";

/** How many active ambassadors show this family of trades, in a département or in the whole Région. Numbers alone: nobody is named in a chat. */
export async function ambassadorsNear(trade: Trade, departement: string | null) {
  const active = { status: "active", trades: mongoose.trusted({ $in: [trade] }) };
  const [near, region] = await Promise.all([departement ? Ambassador.countDocuments({ ...active, departement }) : 0, Ambassador.countDocuments(active)]);
  return { near, region };
}
