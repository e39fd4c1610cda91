import { Contact, contactWords } from "../../src/crm/contacts/contact.ts";
import { filedAs } from "../../src/crm/territories/words.ts";
import type { World } from "../world.ts";
import type { Known } from "./companies.ts";
import { addressOf, fullName, functions, schoolFunctions, tags } from "./names.ts";
import { standing } from "./places.ts";
import type { KnownSchool } from "./schools.ts";
import { shelf } from "./shelf.ts";

/** People of the companies, a tenth of them of schools; the first company has a crowd. */
export async function contacts({ draw, chains, staff, at, sizes }: World, companies: Known[], schools: KnownSchool[]) {
  const put = shelf(Contact as never);
  for (let n = 0; n < sizes.contacts; n += 1) {
    const school = draw.chance(0.1) ? draw.one(schools) : null;
    const home = school ?? (n < 60 ? companies[0]! : draw.one(companies));
    const [name, createdAt] = [fullName(draw), draw.moment(home.createdAt, at)];
    const facts = { name, role: draw.one(school ? schoolFunctions : functions), email: draw.chance(0.9) ? addressOf(name, n) : null };
    const _id = draw.id(createdAt);
    await put.put({
      ...facts, _id, kind: school ? draw.one(["teacher", "school"]) : draw.chance(0.97) ? "company" : "partner", status: draw.chance(0.92) ? "active" : "left", phone: draw.chance(0.6) ? `+336${draw.between(10000000, 99999999)}` : null,
      company: school ? null : home._id, school: school ? school._id : null, ...standing(home.place), epciName: home.place.epciName, words: contactWords(facts), filedAs: filedAs(name),
      owner: draw.chance(0.3) ? draw.one(staff) : null, tags: draw.chance(0.1) ? draw.some(tags, 2) : [], source: "import", createdAt, updatedAt: draw.moment(createdAt, at),
    });
    await chains.change(`Contact/${_id}`, createdAt, "created", `Person/${draw.one(staff)}`, [{ path: "name", before: null, after: name }], "import");
  }
  await put.flush();
}
