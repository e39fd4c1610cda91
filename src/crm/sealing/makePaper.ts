import { QueueFull, makePdf } from "../../pdf/worker/makePdf.ts";
import { Refusal } from "../../web/errors.ts";

/** Too many papers are being made: come back in a moment. */
class Busy extends Refusal {
  override readonly status = 503;
  readonly retryAfter = 30;
  constructor() {
    super("papers-busy", "Beaucoup de documents se préparent en ce moment, le vôtre n’a pas pu l’être. Rien n’est perdu.");
  }
}

/** The PDF of a sheet, made beside the site's own thread. Refuses with 503 when too many wait. */
export const makePaper: typeof makePdf = (name, sheet) =>
  makePdf(name, sheet).catch(error => {
    throw error instanceof QueueFull ? new Busy() : error;
  });
