import { Refusal } from "../../web/errors.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import type { BulkAct } from "../registry/bulkAct.ts";
import { may } from "../rights/rights.ts";
import { Campaign } from "./campaign.ts";
import { territoryOf } from "./territoryOf.ts";
import { sources } from "./sources.ts";

/** From a list to a letter for all who are in it. */
export const writeToMany: BulkAct = {
  name: "campaign",
  label: "Leur écrire",
  fits: kind => Object.hasOwn(sources, kind.word),
  read: () => null,
  facts: () => ({}),
  will: (_value, many) => `${many ? "recevront" : "recevra"} une lettre`,
  already: { one: "l’a déjà reçue", many: "l’ont déjà reçue" },
  async elsewhere(kind, rows, by) {
    if (!may(by, "campaigns.send")) throw new Refusal("campaign", "Vous n’avez pas le droit d’écrire à une liste.", "value");
    const at = new Date();
    const campaign = await unitOfWork(async () => {
      const [made] = await Campaign.create([{ by: by._id, byName: by.name, ...territoryOf(by), word: kind.word, records: rows.map(({ _id }) => _id) }]);
      await record(by, "campaign.made", made!, at, { word: kind.word, records: rows.length });
      return made!;
    });
    return `/equipe/campagnes/${campaign._id}`;
  },
};
