import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { wakeCharter } from "../charters/wakeCharter.ts";
import type { Person } from "../people/person.ts";
import { addNote } from "../records/addNote.ts";

type Waking = { charter: Charter; reason: string; by: Person; at?: Date };

/** The staff wake a dormant charter, as when its report came by telephone; the reason stays beside it as a note. */
export async function wakeByStaff({ charter, reason, by, at = new Date() }: Waking) {
  if (reason.length < 5 || reason.length > 500) throw new Refusal("reason", "Dites pourquoi, en quelques mots (5 à 500 caractères).", "reason");
  await unitOfWork(async () => {
    await wakeCharter({ charter, mover: "staff", by, at });
    await addNote({ subject: charter, text: `Réveillée : ${reason}`, by, at });
  });
}
