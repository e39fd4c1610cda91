import type { Types } from "mongoose";
import { config } from "../../config.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { Voucher } from "./voucher.ts";

type Asked = { school: { _id: Types.ObjectId; name: string; email?: string | null }; teacher: { name: string; email: string }; title: string; demo?: boolean; at: Date };

/**
 * Asks a school's own mailbox whether this address is one of its people; where the school has none, the team. Once: a second request of
 * the same address waits for the same answer, and after a refusal asks again. Inside the caller's unit of work.
 */
export async function askVoucher({ school, teacher, title, demo = false, at }: Asked) {
  const known = await Voucher.findOne({ school: school._id, email: teacher.email });
  if (known?.status === "asked") return known;
  const secret = school.email ? newSecret() : null;
  const facts = { name: teacher.name, status: "asked" as const, digest: secret && digestOf(secret), answeredAt: null };
  const voucher = known ? await Voucher.findByIdAndUpdate(known._id, { $set: facts }, { returnDocument: "after" }).orFail() : (await Voucher.create([{ school: school._id, email: teacher.email, ...facts, demo }]))[0]!;
  if (secret) await post("address-voucher", { name: school.name, address: school.email! }, { name: school.name, teacher: teacher.name, email: teacher.email, title, link: `${config().PUBLIC_URL}/adresses/${secret}` }, { at });
  await record("system", "voucher.asked", voucher, at, { mailbox: Boolean(secret) });
  return voucher;
}
