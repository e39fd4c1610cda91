import { pino } from "pino";
import { config } from "../config.ts";

/** JSON lines without personal data: routes and codes, never addresses typed, bodies or e-mails. */
export const log = pino({ level: config().NODE_ENV === "test" ? "silent" : config().LOG_LEVEL, base: null });
