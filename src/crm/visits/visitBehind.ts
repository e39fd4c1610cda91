import { Visit } from "./visit.ts";

/** The two who meet, as a visit names them. */
export type Side = "school" | "ambassador";
export const otherSide = (side: Side): Side => (side === "school" ? "ambassador" : "school");
/** `side`: who reads; the team is somebody who has the visit's own address. */
export type Known = { visit: Visit; side: Side | "team"; key: string };

/** The visit at this address, and on which side whoever has it stands. */
export async function visitBehind(key: string): Promise<Known | null> {
  const visit = await Visit.findOne({ $or: [{ publicId: key }, { schoolKey: key }, { ambassadorKey: key }] });
  if (!visit) return null;
  return { visit, key, side: key === visit.schoolKey ? "school" : key === visit.ambassadorKey ? "ambassador" : "team" };
}

/** The same for the two who meet alone: the team's address opens nothing here. */
export async function ownVisit(key: string) {
  const found = await visitBehind(key);
  return found && found.side !== "team" ? { ...found, side: found.side } : null;
}
