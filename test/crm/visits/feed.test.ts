import ICAL from "ical.js";
import { addMinutes, addYears } from "date-fns";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const year = new Date().getFullYear() + 1;
/** The two Sundays on which clocks change in France: last of March, last of October. */
const last = (month: number) => Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(year, month, 31 - day))).find(day => day.getUTCMonth() === month && day.getUTCDay() === 0)!;
const around = [last(2), last(9)].flatMap(sunday => [-1, 0, 1].map(days => new Date(sunday.getTime() + days * 86_400_000 + 7 * 3_600_000)));

async function read(path: string) {
  const { status, body, headers } = await here.visitor().get(path);
  const calendar = new ICAL.Component(ICAL.parse(body.toString()) as never);
  return { status, type: headers.get("content-type"), events: calendar.getAllSubcomponents("vevent").map(one => new ICAL.Event(one)) };
}

test("an independent reader finds each visit at its hour in Paris over both clock changes; ids are those of the letters, back to back is no clash", async () => {
  const ambassador = await anAmbassador();
  const request = await aRequest();
  const visit = (startsAt: Date, status = "confirmed") => Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, departement: "14", format: "talk", startsAt, status: status === "confirmed" ? "done" : status });
  const visits = [];
  for (const startsAt of around) visits.push(await visit(startsAt), await visit(addMinutes(startsAt, 60)));
  const gone = await visit(addMinutes(around[0]!, 300), "cancelled");
  await visit(addYears(new Date(), -2));

  const { status, type, events } = await read(`/calendriers/${ambassador.feedKey}.ics`);

  expect([status, type, events.length]).toEqual([200, "text/calendar; charset=utf-8", visits.length + 1]);
  const byId = new Map(events.map(event => [event.uid, event]));
  const paris = (at: Date) => at.toLocaleString("fr-FR", { timeZone: "Europe/Paris", dateStyle: "short", timeStyle: "short" });
  for (const one of visits) {
    const event = byId.get(`${one.publicId}@passerelle`)!;
    expect([paris(event.startDate.toJSDate()), Number(event.endDate.toJSDate()) - Number(event.startDate.toJSDate())]).toEqual([paris(one.startsAt), 3_600_000]);
  }
  // Nine in the morning before the change in March, nine after it: eight hours of UTC, then seven.
  expect(around.slice(0, 3).map(at => paris(at).slice(-5))).toEqual(["08:00", "09:00", "09:00"]);
  expect(byId.get(`${gone.publicId}@passerelle`)!.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(byId.get(`${visits[0]!.publicId}@passerelle`)!.location).toContain("Collège des Dunes");
});

test("its owner changes the address: the old one is gone, the new one answers; nobody else's is found", async () => {
  const ambassador = await anAmbassador();
  const browser = here.visitor();
  const shown = await browser.get(`/ambassadeurs/${ambassador.publicId}/agenda`);
  expect(shown.$("code").text()).toBe(`${here.origin}/calendriers/${ambassador.feedKey}.ics`);
  await browser.submit({}, `/ambassadeurs/${ambassador.publicId}/agenda`);
  const { feedKey } = await Ambassador.findById(ambassador._id).orFail();
  expect(feedKey).not.toBe(ambassador.feedKey);
  const status = async (key: string | null | undefined) => (await here.visitor().get(`/calendriers/${key}.ics`)).status;
  expect([await status(ambassador.feedKey), await status(feedKey), await status("null"), await status(ambassador.publicId)]).toEqual([404, 200, 404, 404]);
});

test("a teacher has a calendar too, once they ask for its address, and changes it: the visits of all their requests, each as the school reads it", async () => {
  const request = await aRequest({ status: "confirmed", left: 0 });
  const ambassador = await anAmbassador({ name: "Rose Adam" });
  const visit = await Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, format: "talk", startsAt: around[2]! });
  await Visit.create({ request: (await aRequest())._id, school: request.school, ambassador: ambassador._id, format: "talk", startsAt: around[3]! });
  const browser = here.visitor();
  expect((await browser.get(`/demandes/${request.publicId}/agenda`)).$("code").length).toBe(0);
  const address = async () => new URL((await browser.submit({}, `/demandes/${request.publicId}/agenda`)).$("code").text()).pathname;
  const first = await address();
  const { events } = await read(first);
  expect(events.map(event => [event.uid, event.startDate.toJSDate(), event.summary])).toEqual([[`${visit.publicId}@passerelle`, around[2]!, "Intervention en classe : Rose Adam, Charpentière"]]);
  expect(events[0]!.description).toContain(visit.schoolKey);
  const second = await address();
  expect([(await here.visitor().get(first)).status, (await read(second)).events.length]).toEqual([404, 1]);
});
