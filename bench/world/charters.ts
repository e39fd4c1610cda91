import { addYears, subDays } from "date-fns";
import { Charter } from "../../src/crm/charters/charter.ts";
import { charterWords } from "../../src/crm/charters/charterWords.ts";
import { firstText } from "../../src/crm/charterTexts/firstText.ts";
import { Delivery } from "../../src/crm/deliveries/delivery.ts";
import type { World } from "../world.ts";
import type { Known } from "./companies.ts";
import { addressOf, fullName, functions } from "./names.ts";
import { standing } from "./places.ts";
import { shelf } from "./shelf.ts";

const { commitments, version } = firstText;
const required = commitments.filter(({ group }) => group === "required").map(({ name }) => name);
const statuses = ["active", "active", "active", "active", "active", "active", "active", "renewal-due", "dormant", "signed", "draft", "draft", "awaiting-code", "expired", "withdrawn", "void"] as const;

/** One charter a company, sealed where it is in force (its papers aside), with what was delivered since. */
export async function charters(world: World, companies: Known[]) {
  const { draw, chains, from, at, sizes } = world;
  const [charter, delivery] = [shelf(Charter as never), shelf(Delivery as never)];
  for (const [n, company] of companies.slice(0, sizes.charters).entries()) {
    const createdAt = draw.moment(company.createdAt > from ? company.createdAt : from, subDays(at, 1));
    const [_id, status, publicId, name] = [draw.id(createdAt), draw.one(statuses), draw.hex(32), fullName(draw)];
    const bound = status !== "draft" && status !== "awaiting-code";
    const [pledges, ended] = [[...new Set([draw.one(required), ...draw.some(commitments.map(one => one.name), 6)])], ["expired", "withdrawn", "void"].includes(status)];
    const [reference, signedAt] = [`CH-${createdAt.getFullYear()}-${publicId.slice(0, 8).toUpperCase()}`, bound ? draw.moment(createdAt, at) : null];
    const sealedAt = signedAt && status !== "signed" ? signedAt : null;
    await charter.put({
      _id, publicId, reference, company: company._id, ...standing(company.place), status, companySeen: true, pledges, targets: Object.fromEntries(pledges.filter(one => commitments.find(({ name }) => name === one)!.unit).map(one => [one, draw.between(1, 12)])), targetsSet: true,
      textVersion: version, textRead: true, signatoryName: name, signatoryRole: draw.one(functions), signatoryEmail: addressOf(name, 3_000_000 + n), entitled: true, words: charterWords({ reference }, { name: company.name, communeName: company.place.communeName } as never), sector: bound ? company.sector : null,
      signedAt, validUntil: signedAt && addYears(signedAt, 3), sealedAt, sealedSha256: sealedAt && draw.hex(64), sealFingerprint: sealedAt && draw.hex(64), counterSignedAt: sealedAt && draw.chance(0.6) ? draw.moment(sealedAt, at) : null, reportDueAt: signedAt && addYears(signedAt, 1),
      endedAt: ended ? draw.moment(signedAt!, at) : null, endReason: ended ? "world" : null, createdAt, updatedAt: signedAt ?? createdAt,
    });
    await chains.line(`Charter/${_id}`, createdAt, "charter.started", "visitor");
    if (!signedAt) continue;
    await chains.line(`Charter/${_id}`, signedAt, "charter.signed", "visitor");
    if (sealedAt) await chains.line(`Charter/${_id}`, sealedAt, "charter.active", "system");
    for (let i = draw.below(2 * sizes.deliveries); i > 0; i -= 1) {
      const [on, commitment] = [draw.moment(signedAt, at), draw.one(pledges)];
      const declared = draw.chance(0.5);
      await delivery.put({ _id: draw.id(on), charter: _id, company: company._id, commitment, quantity: draw.between(1, 4), on, source: `${declared ? "Declaration" : "Visit"}/${draw.hex(24)}`, declared, proof: declared ? "Une classe reçue, liste signée par son enseignante" : "", status: draw.chance(0.95) ? "counted" : draw.one(["reversed", "rejected"]), createdAt: on, updatedAt: on });
    }
  }
  await charter.flush();
  await delivery.flush();
}
