import { config } from "../../config.ts";
import { showPhone } from "../people/phone.ts";
import { Epci } from "./epci.ts";
import { regionOf } from "./regions.ts";

/** Whom to call, ready to be shown; `null` for what is not known. `phoneLink` is an address a telephone dials. */
export type Contact = { name: string; role: string | null; place: string; phone: string | null; phoneLink: string | null; email: string | null; hours: string | null };
type Told = { name?: string | null; role?: string | null; phone?: string | null; email?: string | null; hours?: string | null };

/** The named referent of a zone (an EPCI's code), else the Région's general contact of the settings; null where there is neither. */
export async function referentOf(zone: string | null | undefined): Promise<Contact | null> {
  const epci = zone && /^\d{9}$/.test(zone) ? await Epci.findOne({ code: zone }).lean() : null;
  return epci?.referent ? contactFrom(epci.referent, epci.name) : regionContact();
}

/** REGION_CONTACT and what goes with it, or null when nothing is set. */
function regionContact({ REGION, REGION_CONTACT, REGION_PHONE, REGION_EMAIL, REGION_HOURS } = config()) {
  if (!REGION_CONTACT && !REGION_PHONE && !REGION_EMAIL) return null;
  const { fullName } = regionOf(REGION);
  return contactFrom({ name: REGION_CONTACT ?? fullName, phone: REGION_PHONE, email: REGION_EMAIL, hours: REGION_HOURS }, fullName);
}

const contactFrom = ({ name, role, phone, email, hours }: Told, place: string): Contact => ({
  name: name!,
  role: role || null,
  place,
  phone: phone ? showPhone(phone) : null,
  phoneLink: phone ? `tel:${phone.replace(/[^\d+]/g, "")}` : null,
  email: email || null,
  hours: hours || null,
});

/** One line for a letter: « Sofia Brière (CU Caen la Mer), 02 31 00 00 00, sofia@…, du lundi au vendredi ». */
export const contactLine = ({ name, role, place, phone, email, hours }: Contact) => [`${[name, role].filter(Boolean).join(", ")} (${place})`, phone, email, hours].filter(Boolean).join(" · ");
