import { withoutAddress } from "./address.ts";
import { withoutBirth } from "./birth.ts";
import { withoutCard } from "./card.ts";
import { withoutEmail } from "./email.ts";
import { withoutHandle } from "./handle.ts";
import { withoutIban } from "./iban.ts";
import { withoutIne } from "./ine.ts";
import { withoutName } from "./name.ts";
import { withoutNir } from "./nir.ts";
import { withoutPhone } from "./phone.ts";

/** From the longest number to the shortest: a telephone stands inside an account number, never the other way. */
const kinds = [withoutIban, withoutNir, withoutCard, withoutEmail, withoutHandle, withoutIne, withoutBirth, withoutPhone, withoutAddress, withoutName];

/** What a visitor wrote, with a typed placeholder where personal data stood. Numbers of the field (3114, bac+3, postcodes, school codes) stay. Pure and irreversible. */
export const redact = (text: string) => kinds.reduce((left, without) => without(left), text.normalize("NFC"));
