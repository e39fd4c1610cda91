import type { Types } from "mongoose";
import { registered } from "../registry/registered.ts";

/** Why a record cannot be put away now: the first reason that a feature gives, or null. */
export async function holdOn(model: string, id: Types.ObjectId) {
  for (const { holds } of registered()) {
    const reason = await holds?.[model]?.(id);
    if (reason) return reason;
  }
  return null;
}
