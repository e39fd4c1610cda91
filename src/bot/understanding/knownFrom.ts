import { fold } from "../knowledge/text/fold.ts";
import { optionsOf, type Known, type SlotName } from "../knowledge/slots.ts";
import { ageBandOf, ageIn } from "./age.ts";
import { firstSaid, said } from "./said.ts";

/** What people say of themselves, or of the young person they write for, in these messages; the last word counts. */
export function knownIn(messages: readonly string[]): Known {
  return Object.assign({}, ...messages.map(knownInOne)) as Known;
}

function knownInOne(message: string): Known {
  const text = fold(message);
  const age = ageIn(text);
  const found: Known = { level: firstSaid(said.level, text), situation: firstSaid(said.situation, text), departement: firstSaid(said.departement, text), ageBand: age === null ? undefined : ageBandOf(age) };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

type Hints = { territory?: string; ageBand?: string; situation?: string };

/** What a program says of the person (contract.md): free words, a département's number, an age or a range; what is not understood counts as not said. */
export function knownFromHints({ territory = "", ageBand = "", situation = "" }: Hints): Known {
  const age = /\d{1,2}/.exec(ageBand)?.[0];
  const departement = /^(14|27|50|61|76)(\d{3})?$/.exec(territory.trim())?.[1];
  const exact = (name: SlotName, text: string) => (text in optionsOf(name) ? { [name]: text } : {});
  return {
    ...knownInOne(`${territory} ${situation}`),
    ...(departement && { departement }),
    ...(age && { ageBand: ageBand.startsWith("moins") ? "moins-16" : ageBandOf(Number(age)) }),
    ...exact("ageBand", ageBand),
    ...exact("situation", situation),
    ...exact("level", situation),
  };
}
