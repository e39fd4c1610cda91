import { fields, values } from "../../web/fields.ts";

const texts = ["format", "level", "headCount", "classes", "tradeWords", "minutes", "speakers", "each", "language", "travelBudget", "place", "wish", "name", "email", "phone", "date1", "date2", "date3", "date4", "date5", "seen"] as const;
const lists = ["trades", "aims", "access"] as const;

export type RequestForm = Record<(typeof texts)[number], string>;
export type RequestTicked = Record<(typeof lists)[number], string[]>;
/** A request as it was typed. `each`: somebody is wanted at each date, not at one of them; `seen`: what was warned of and is accepted. */
export type Asking = { form: RequestForm; ticked: RequestTicked };

const dateFields = ["date1", "date2", "date3", "date4", "date5"] as const;
export const datesIn = (form: RequestForm) => Object.fromEntries(dateFields.map(name => [name, form[name]]));

export const blankRequest = (): Asking => ({ form: { ...(Object.fromEntries(texts.map(name => [name, ""])) as RequestForm), minutes: "60", speakers: "1" }, ticked: { trades: [], aims: [], access: [] } });
/** As it was typed; fields that an older form did not have say what is usual. */
export function typedRequest(body: unknown): Asking {
  const [usual, typed] = [blankRequest().form, fields(body, ...texts)];
  const has = (name: string) => body !== null && typeof body === "object" && Object.hasOwn(body, name);
  return { form: Object.fromEntries(texts.map(name => [name, has(name) ? typed[name] : usual[name]])) as RequestForm, ticked: Object.fromEntries(lists.map(name => [name, values(body, name)])) as RequestTicked };
}
