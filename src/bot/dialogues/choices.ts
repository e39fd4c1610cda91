import { tradeNames, trades } from "../../crm/ambassadors/trades.ts";
import { optionsOf, type SlotName } from "../knowledge/slots.ts";
import type { Asker, Option, Step } from "./dialogue.ts";

/** The values of something known of a person, as answers to tap. */
const options = (name: SlotName, only?: readonly string[]): Option[] =>
  Object.entries(optionsOf(name)).filter(([value]) => !only || only.includes(value)).map(([value, label]) => ({ value, label }));

const fromKnown = (name: SlotName) => (asker: Asker) => asker.known[name];
const elsewhere: Option = { value: "ailleurs", label: "Ailleurs" };

/** Questions that several dialogues ask, not asked when the person has said it already. */
export const departementStep: Step = { name: "departement", ask: "Dans quel département es-tu ?", options: [...options("departement"), elsewhere], from: fromKnown("departement") };
export const departementStepFormal: Step = { ...departementStep, ask: "Dans quel département êtes-vous ?" };
export const ageStep = (...only: string[]): Step => ({ name: "ageBand", ask: "Quel âge as-tu ?", options: options("ageBand", only.length ? only : undefined), from: fromKnown("ageBand") });
export const tradeStep = (ask: string): Step => ({ name: "trade", ask, options: tradeNames.map(value => ({ value, label: trades[value] })) });
export const departementName = (code: string) => (optionsOf("departement") as Record<string, string | undefined>)[code] ?? null;
