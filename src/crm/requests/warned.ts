import { Refusal } from "../../web/errors.ts";

/** The request could be sent; something should be looked at first. */
export class Warned extends Refusal {
  constructor(readonly warnings: readonly string[]) {
    super("warned", "Regardez ceci avant d’envoyer.");
  }
}
