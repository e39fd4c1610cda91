import { botFeatures } from "./bot/features.ts";
import { crmFeatures } from "./crm/features.ts";

/** Every feature of the house, the CRM's and the bot's. */
export const features = [...crmFeatures, ...botFeatures];
