import { randomBytes } from "node:crypto";
import { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";

export const lycee = "https://lycee.example";
export const aSite = (given: object = {}) => WidgetSite.create({ name: `Site ${randomBytes(4).toString("hex")}`, origins: [lycee], ...given });
export const anId = () => randomBytes(16).toString("hex");

type Asked = { origin?: string | null; token?: string; body?: object; headers?: Record<string, string>; method?: string };

/** Asks as a page of another site does: its origin, its token, never a cookie. */
export function asker(here: { origin: string }) {
  return async (path: string, { origin = lycee, token, body, headers = {}, method = body ? "POST" : "GET" }: Asked = {}) => {
    const response = await fetch(`${here.origin}/api/v1/conversations${path}`, {
      method,
      headers: { ...(origin ? { origin } : {}), ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { "content-type": "application/json" } : {}), ...headers },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: text.startsWith("{") ? JSON.parse(text) : null };
  };
}

/** Opens a conversation from this site. */
export async function opened(ask: ReturnType<typeof asker>, site: WidgetSite): Promise<string> {
  return (await ask("/", { body: { key: site.key }, origin: site.origins[0] })).json.token;
}
