import mongoose from "mongoose";
import type { Suppression } from "../mail/gate.ts";
import { Contact } from "./contact.ts";

/** Contacts who left their post. */
export async function contactsGone(addresses: string[]): Promise<Map<string, Suppression>> {
  const found = await Contact.find({ email: mongoose.trusted({ $in: addresses }), status: "left" }).select("email").lean();
  return new Map(found.map(({ email }) => [email!, "left"]));
}
