import { Ambassador } from "../crm/ambassadors/ambassador.ts";
import { Company } from "../crm/companies/company.ts";
import { record } from "../crm/journal/record.ts";
import { Letter } from "../crm/mail/letter.ts";
import { Person, personWith } from "../crm/people/person.ts";
import { School } from "../crm/schools/school.ts";
import { unitOfWork } from "../database/transaction.ts";
import { addressOf } from "./addressOf.ts";
import { newcomers, colleagues, schools, volunteers } from "./cast.ts";
import { loadBackOffice } from "./loadBackOffice.ts";
import { loadCampaigns } from "./loadCampaigns.ts";
import { loadCharters } from "./loadCharters.ts";
import { loadConversations } from "./loadConversations.ts";
import { loadDeliveries } from "./loadDeliveries.ts";
import { loadHandoverDays } from "./loadHandoverDays.ts";
import { loadReferents } from "./loadReferents.ts";
import { loadRequests } from "./loadRequests.ts";
import { loadWidgetSite } from "./loadWidgetSite.ts";
import { loadWorkshop } from "./loadWorkshop.ts";
import { markDemo } from "./markDemo.ts";
import { placeIn } from "./towns.ts";

/** Fills an empty database with the demonstration world, its dates relative to `at`. The journal says when it began and when it was whole. */
export async function loadDemo(at = new Date()) {
  await unitOfWork(() => record("system", "demo.started", null, at));
  await Person.create(colleagues);
  for (const { town, ...school } of schools) await new School({ ...school, ...(await placeIn(town)), email: "accueil@demo.example", source: "demo" }).save();
  for (const volunteer of volunteers) await enrol(volunteer, at);
  await loadReferents(at);
  await loadCharters(at);
  await attachVolunteers();
  await loadDeliveries(at);
  await loadRequests(at);
  for (const volunteer of newcomers) await enrol(volunteer, at);
  await loadConversations(at);
  await loadHandoverDays(at);
  await loadWorkshop(at);
  await loadWidgetSite(at);
  await loadBackOffice(at);
  await loadCampaigns(at);
  await markDemo();
  // Nothing of the demonstration leaves the machine, whatever mail server is configured: the letters are there to be read.
  await Letter.updateMany({ status: "waiting" }, { status: "sent", sentAt: at, lastReply: "demonstration" });
  await unitOfWork(() => record("system", "demo.loaded", null, at));
}

/** Each volunteer of a signatory is attached to it, as the staff would have done by its number. */
async function attachVolunteers() {
  for (const { _id, name } of await Company.find({ source: "sirene" }).select("name")) await Ambassador.updateMany({ company: name }, { $set: { employer: _id } });
}

const everyDay = { inHolidays: true, formats: ["talk", "remote", "visit", "interview", "speed"], days: ["1", "2", "3", "4", "5"], levels: ["5e", "4e", "3e", "2de", "1re", "terminale", "cap", "bac-pro", "bts"] };

async function enrol({ town, ...volunteer }: (typeof volunteers)[number], at: Date) {
  const email = addressOf(volunteer.name);
  const person = await personWith(email, volunteer.name, "ambassador");
  await new Ambassador({ ...everyDay, radiusKm: 40, monthlyLimit: 2, status: "active", declaredAt: at, roleModelSince: volunteer.roleModels ? at : null, ...volunteer, ...(await placeIn(town)), email, person: person._id }).save();
}
