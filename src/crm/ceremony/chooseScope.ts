import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { editDraft } from "../charters/editDraft.ts";

const most = 200;

/** Keeps who is bound. `sites` has one establishment a line. Refuses a scope that lacks its establishments, or has too many. */
export async function chooseScope(charter: Charter, { scope, sites }: { scope: string; sites: string }) {
  if (scope !== "company" && scope !== "site" && scope !== "sites") throw new Refusal("scope-missing", "Choisissez qui la charte engage.", "scope");
  const named = scope === "company" ? [] : [...new Set(sites.split("\n").map(line => line.trim()).filter(Boolean))];
  if (scope === "site" && named.length !== 1) throw new Refusal("site-one", "Indiquez le nom et la commune de cet établissement, sur une ligne.", "sites");
  if (scope === "sites" && named.length < 2) throw new Refusal("sites-missing", "Indiquez au moins deux établissements, un par ligne.", "sites");
  if (named.length > most || named.some(line => line.length > 200)) throw new Refusal("sites-long", `La liste est trop longue : ${most} établissements au plus, 200 caractères chacun.`, "sites");
  await editDraft(charter, { scope, sites: named });
}
