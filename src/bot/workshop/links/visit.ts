import { Agent, request } from "undici";
import type { Outcome } from "./linkCheck.ts";

const limits = { connect: 5_000, total: 10_000 };
// Asked one by one with a real limit: undici waits 300 s by itself. Redirections are read, never followed.
const agent = (connect: number) => new Agent({ connect: { timeout: connect }, connections: 1, pipelining: 1 });
const headers = { accept: "text/html,*/*", "user-agent": "Passerelle (verification des sources)" };

export type Visited = { outcome: Outcome; status: number | null; movedTo: string | null };

/** Opens a page, without reading it: what it answers within ten seconds. Never throws. */
export async function visit(url: string, { connect, total } = limits): Promise<Visited> {
  const dispatcher = agent(connect);
  try {
    const { statusCode, headers: told, body } = await request(url, { headers, dispatcher, signal: AbortSignal.timeout(total) });
    body.on("error", () => undefined).destroy();
    const movedTo = typeof told.location === "string" ? new URL(told.location, url).href.slice(0, 500) : null;
    return { outcome: outcomeOf(statusCode), status: statusCode, movedTo };
  } catch {
    return { outcome: "unreachable", status: null, movedTo: null };
  } finally {
    await dispatcher.destroy();
  }
}

function outcomeOf(status: number): Outcome {
  if (status === 301 || status === 308) return "moved";
  if (status < 400) return "ok";
  if (status === 404 || status === 410) return "gone";
  return status === 401 || status === 403 || status === 405 || status === 429 ? "refused" : "failing";
}
