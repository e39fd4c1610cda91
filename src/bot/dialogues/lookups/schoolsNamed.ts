import { searchSchools } from "../../../crm/schools/searchSchools.ts";

const most = 6;

/** Schools of this UAI, name or town, few enough to be tapped. */
export async function schoolsNamed(text: string) {
  const { results, total } = await searchSchools(text, { limit: most });
  return { total, schools: results.map(({ _id, name, town }) => ({ id: String(_id), label: `${name}, ${town}` })) };
}
