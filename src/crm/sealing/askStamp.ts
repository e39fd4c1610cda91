import { randomBytes } from "node:crypto";
import { request } from "undici";
import { timestampQuery, tokenIn } from "../../pdf/seal/timestampQuery.ts";

const [patience, most] = [8_000, 64_000];

/** A time-stamp token over this signature from the authority at this address (RFC 3161 over HTTP). Throws what went wrong: no answer in 8 s, an answer that is none, or one over something else. */
export async function askStamp(url: string, signature: Buffer): Promise<Buffer> {
  const nonce = randomBytes(8);
  const headers = { "content-type": "application/timestamp-query", accept: "application/timestamp-reply" };
  // A connection of its own: one kept from an earlier paper may have been closed meanwhile, and a POST is not sent twice.
  const { statusCode, body } = await request(url, { method: "POST", reset: true, headers, body: timestampQuery({ signature, nonce }), signal: AbortSignal.timeout(patience) });
  const answer = await capped(body);
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
  return tokenIn(answer, { signature, nonce });
}

async function capped(body: AsyncIterable<Buffer> & { destroy(): void }) {
  const chunks: Buffer[] = [];
  for await (const chunk of body) {
    chunks.push(chunk);
    if (chunks.reduce((sum, { length }) => sum + length, 0) > most) throw new Error("answer too long");
  }
  return Buffer.concat(chunks);
}
