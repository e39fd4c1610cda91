import { config } from "../../config.ts";
import { isLoopback } from "../../web/loopback.ts";

/**
 * Whether a printed link may open a session of the staff by itself: for the demonstration, never in production, and only where
 * this machine alone reaches the site.
 */
export const demonstrationDoor = ({ NODE_ENV, HOST } = config()) => NODE_ENV !== "production" && isLoopback(HOST);
