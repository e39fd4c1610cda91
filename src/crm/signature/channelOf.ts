import { parsePhoneNumberFromString } from "libphonenumber-js";
import { config } from "../../config.ts";
import { Refusal } from "../../web/errors.ts";
import type { Channel } from "./sendCode.ts";

/** True when the site can send short messages: SMS_GATEWAY is set. */
export const smsOffered = () => config().SMS_GATEWAY !== "none";

/** Where a code goes, as the form says. A short message goes to French mobile numbers alone. */
export function channelOf({ channel, phone }: { channel: string; phone: string }): Channel {
  if (channel !== "sms" || !smsOffered()) return { kind: "mail" };
  const number = parsePhoneNumberFromString(phone, "FR");
  if (!number?.isValid() || !/^\+33[67]/.test(number.number)) throw new Refusal("phone", "Indiquez un numéro de mobile français, par exemple 06 12 34 56 78.", "phone");
  return { kind: "sms", number: number.number };
}
