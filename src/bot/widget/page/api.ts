import type { Greeting, Message, Standing } from "./wire.ts";

/** The server's refusal, in its own French words; status 0 where it was not reached. */
export class Refused extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}

const patience = 60_000;
export type Api = ReturnType<typeof api>;

/** The routes that the widget asks. No cookie goes or comes. */
export function api(origin: string, key: string) {
  const ask = async (path: string, init: RequestInit & { token?: string | null } = {}) => {
    const { token, headers, ...rest } = init;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), patience);
    const answer = await fetch(`${origin}/api/v1/conversations${path}`, {
      credentials: "omit",
      cache: "no-store",
      signal: late.signal,
      ...rest,
      headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...(rest.body ? { "Content-Type": "application/json" } : {}), ...headers },
    }).catch(() => {
      throw new Refused(0, "");
    }).finally(() => clearTimeout(timer));
    if (answer.ok) return answer;
    const { title = "" } = (await answer.json().catch(() => ({}))) as { title?: string };
    throw new Refused(answer.status, title);
  };
  const read = async <T>(answer: Promise<Response>) => (await (await answer).json()) as T;
  return {
    greeting: (subject: string) => read<Greeting>(ask(`/accueil?cle=${encodeURIComponent(key)}&sujet=${encodeURIComponent(subject)}`)),
    open: async () => (await read<{ token: string }>(ask("", { method: "POST", body: JSON.stringify({ key }) }))).token,
    say: (token: string, text: string, clientMsgId: string) => ask("/messages", { token, method: "POST", body: JSON.stringify({ text, clientMsgId }) }),
    person: (token: string) => ask("/personne", { token, method: "POST" }),
    since: (token: string, seen: number) => read<{ messages: Message[]; standing: Standing }>(ask(`/messages?depuis=${seen}`, { token })),
    events: (token: string, seen: number, signal: AbortSignal) => ask("/events", { token, headers: { "Last-Event-ID": String(seen) }, signal }),
    text: async (token: string) => (await ask("/texte", { token })).blob(),
    erase: (token: string) => ask("", { token, method: "DELETE" }),
  };
}
