import { pino } from "pino";
import { config } from "../config.ts";

/** JSON lines without personal data: routes and codes, never addresses typed, bodies or e-mails. Silent until opened. */
export const log = pino({ level: "silent", base: null });

export const openLog = () => void (log.level = config().LOG_LEVEL);
