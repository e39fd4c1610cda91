import { Visit } from "./visit.ts";

/** Who reads: the school, the ambassador, or somebody who has the visit's own address (the team). */
export type Side = "school" | "ambassador" | "team";
export type Known = { visit: Visit; side: Side; key: string };

/** The visit at this address, and on which side whoever has it stands. */
export async function visitBehind(key: string): Promise<Known | null> {
  const visit = await Visit.findOne({ $or: [{ publicId: key }, { schoolKey: key }, { ambassadorKey: key }] });
  if (!visit) return null;
  return { visit, key, side: key === visit.schoolKey ? "school" : key === visit.ambassadorKey ? "ambassador" : "team" };
}
