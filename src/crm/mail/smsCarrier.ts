import { request } from "undici";
import { config } from "../../config.ts";

/**
 * Hands one short message to the gateway at SMS_GATEWAY: a POST of `{to, text}` as JSON, `to` in E.164. Any 2xx is taken.
 * `none` and `memory` send nothing: the message is read at /dev/courriels.
 */
export async function sendSms(to: string, text: string): Promise<string> {
  const { SMS_GATEWAY } = config();
  if (SMS_GATEWAY === "none" || SMS_GATEWAY === "memory") return "kept";
  const { statusCode, body } = await request(SMS_GATEWAY, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ to, text }), signal: AbortSignal.timeout(10_000) });
  const reply = (await body.text()).slice(0, 200);
  if (statusCode < 200 || statusCode > 299) throw new Error(`SMS gateway: ${statusCode} ${reply}`);
  return `${statusCode} ${reply}`.trim();
}
