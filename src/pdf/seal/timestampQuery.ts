import { createHash } from "node:crypto";
import { der, integer, octets, sequence } from "./der.ts";
import * as oids from "./oids.ts";
import { checkToken, trimmed } from "./checkToken.ts";
import { down, readDer } from "./readDer.ts";

type Asked = { signature: Buffer; nonce: Buffer };
const one = integer(Buffer.from([1]));
const yes = der(0x01, Buffer.from([0xff]));

/** The question to a time-stamping authority (RFC 3161, 2.4.1) over this signature, with its certificate in the answer. */
export const timestampQuery = ({ signature, nonce }: Asked) => sequence(one, sequence(oids.sha256, octets(createHash("sha256").update(signature).digest())), integer(nonce), yes);

/** The token in the authority's answer. Throws unless it was granted, is over this signature, bears this nonce and holds to the byte. */
export function tokenIn(answer: Buffer, { signature, nonce }: Asked): Buffer {
  const response = readDer(answer);
  const status = down(response, 0, 0).body;
  if (status.length !== 1 || status[0]! > 1) throw new Error(`time-stamp refused (status ${status.toString("hex")})`);
  const token = trimmed(down(response, 1).whole);
  if (!checkToken(token, signature).nonce?.equals(integer(nonce))) throw new Error("time-stamp: another nonce");
  return token;
}
