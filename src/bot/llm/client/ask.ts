import { setTimeout as wait } from "node:timers/promises";
import { type Dispatcher, request } from "undici";
import { agentFor } from "./agent.ts";
import { breakerOf } from "./breaker.ts";
import { type Endpoint, limitsOf } from "./endpoint.ts";
import { ModelFault, faultOf } from "./fault.ts";

type Answer = Dispatcher.ResponseData;
/** Reads an answer; says `begun` once something of it was used: from then on nothing is asked again. */
type Reader<T> = (answer: Answer, begun: () => void) => Promise<T>;

const passing = new Set([429, 502, 503, 504]);

/** Posts `body` to a model's server and reads its answer within the limits, trying once again what passes. Aborts with `signal`. Throws ModelFault. */
export async function askModel<T>(endpoint: Endpoint, path: string, body: object, read: Reader<T>, signal?: AbortSignal): Promise<T> {
  const { total } = limitsOf(endpoint);
  const until = new AbortController();
  const leave = () => until.abort(new ModelFault("left"));
  const late = setTimeout(() => until.abort(new ModelFault("too long")), total);
  signal?.addEventListener("abort", leave, { once: true });
  try {
    if (signal?.aborted) throw new ModelFault("left");
    return await breakerOf(endpoint.baseUrl).guard(() => twice(endpoint, path, body, read, until.signal), () => !signal?.aborted);
  } finally {
    clearTimeout(late);
    signal?.removeEventListener("abort", leave);
  }
}

async function twice<T>(endpoint: Endpoint, path: string, body: object, read: Reader<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    let begun = false;
    try {
      return await once(endpoint, path, body, answer => read(answer, () => (begun = true)), signal);
    } catch (error) {
      const fault = faultOf(error);
      if (begun || tries > 1 || !fault.again || signal.aborted) throw fault;
      const { pause, longestPause } = limitsOf(endpoint);
      if (fault.after > longestPause) throw fault;
      await wait(Math.max(fault.after, pause * (0.5 + Math.random())), undefined, { signal }).catch(() => undefined);
    }
  }
}

async function once<T>(endpoint: Endpoint, path: string, body: object, read: (answer: Answer) => Promise<T>, signal: AbortSignal): Promise<T> {
  const headers = { "content-type": "application/json", accept: "text/event-stream, application/json", ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}) };
  const answer = await request(`${endpoint.baseUrl.replace(/\/$/, "")}/${path}`, { method: "POST", headers, body: JSON.stringify(body), dispatcher: agentFor(limitsOf(endpoint)), signal });
  try {
    if (answer.statusCode !== 200) throw new ModelFault(`http ${answer.statusCode}`, passing.has(answer.statusCode), 1000 * (Number(answer.headers["retry-after"]) || 0));
    return await read(answer);
  } finally {
    // Read to its end it is kept for the next question; left in the middle, the server is told to stop.
    if (!answer.body.readableEnded) answer.body.on("error", () => undefined).destroy();
  }
}
