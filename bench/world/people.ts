import { Person } from "../../src/crm/people/person.ts";
import { regionOf } from "../../src/crm/territories/regions.ts";
import type { Draws } from "./draws.ts";
import { addressOf, fullName } from "./names.ts";
import { shelf } from "./shelf.ts";

/** The staff of a Région: two administrators, two who read the figures, counsellors, and officers of one département each; then others with accounts. */
export async function people(draw: Draws, from: Date, { staff, teachers, ambassadors }: { staff: number; teachers: number; ambassadors: number }) {
  const put = shelf(Person as never);
  const departements = regionOf("28").departements;
  const make = async (n: number, roles: string[], departement: string | null = null) => {
    const [_id, name] = [draw.id(from), fullName(draw)];
    await put.put({ _id, name, email: addressOf(name, n), roles, departements: departement ? [departement] : [], createdAt: from, updatedAt: from });
    return { _id, name, email: addressOf(name, n) };
  };
  const roleOf = (n: number) => (n < 2 ? ["administrator"] : n < 4 ? ["statistics"] : n < 8 ? ["counsellor"] : ["officer"]);
  const many = async (count: number, first: number, role: string) => {
    const made = [];
    for (let n = 0; n < count; n += 1) made.push(await make(first + n, [role]));
    return made;
  };
  const team = [];
  for (let n = 0; n < staff; n += 1) team.push(await make(n, roleOf(n), n >= 8 ? departements[n % departements.length]! : null));
  const found = { team, teachers: await many(teachers, 1_000_000, "teacher"), ambassadors: await many(ambassadors, 2_000_000, "ambassador") };
  await put.flush();
  return found;
}
export type People = Awaited<ReturnType<typeof people>>;
