import { Refusal } from "../../web/errors.ts";

/** Lets pass what another worker has just done: the charter had moved already. */
export function unlessMoved(error: unknown) {
  if (!(error instanceof Refusal) || error.code !== "charter-moved") throw error;
}
