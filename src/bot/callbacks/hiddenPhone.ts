import { showPhone } from "../../crm/people/phone.ts";

/** A number with its middle hidden: whoever looks over a shoulder learns nothing, whoever typed it knows it. */
export function hiddenPhone(phone: string) {
  const digits = showPhone(phone).split(" ");
  return digits.map((part, at) => (at === 0 || at === digits.length - 1 ? part : "··")).join("\u00a0");
}
