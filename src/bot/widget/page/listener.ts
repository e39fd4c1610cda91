import { type Api, Refused } from "./api.ts";
import { backoff } from "./pause.ts";
import { readEvents } from "./readEvents.ts";
import type { Ears } from "./talk.ts";
import type { Message, Standing } from "./wire.ts";

const silence = 40_000;
const firstWord = 6_000;
const lost = "Connexion perdue. Nouvel essai en cours, rien n’est perdu.";

/** Follows one conversation by its stream, and by asking where no stream comes through. Each message is told once, in order. */
export class Listener {
  private token: string | null = null;
  private seen = 0;
  private cutter = new AbortController();
  private echoes = new Map<string, () => void>();
  constructor(private api: Api, private ears: Ears, private arrived: (message: Message) => void, private over: () => void) {}

  follow(token: string) {
    if (this.token === token) return;
    this.stop();
    this.token = token;
    void this.live(token);
  }

  stop() {
    this.token = null;
    this.seen = 0;
    this.cutter.abort();
    this.echoes.clear();
  }

  /** Settles when this message comes back from the server. */
  echo = (id: string) => new Promise<void>(resolve => void this.echoes.set(id, resolve));

  private async live(token: string) {
    for (let tries = 0; this.token === token; tries += 1) {
      const flowed = await this.stream(token);
      if (this.token !== token) return;
      if (flowed) tries = 0;
      else await this.ask(token);
      await backoff(tries);
    }
  }

  /** True when words came through it before it ended. */
  private async stream(token: string) {
    const cutter = (this.cutter = new AbortController());
    let flowed = false;
    let timer = setTimeout(() => cutter.abort(), firstWord);
    const alive = () => {
      flowed = true;
      clearTimeout(timer);
      timer = setTimeout(() => cutter.abort(), silence);
      this.ears.network(null);
    };
    try {
      const { body } = await this.api.events(token, this.seen, cutter.signal);
      await readEvents(body!, ({ event, data }) => (cutter.signal.aborted ? undefined : this.take(event, JSON.parse(data))), alive);
    } catch (error) {
      // A stream that does not come through is no fault: what it would have said is asked for.
      void error;
    } finally {
      clearTimeout(timer);
    }
    return flowed;
  }

  private async ask(token: string) {
    try {
      const { messages, standing } = await this.api.since(token, this.seen);
      if (this.token !== token) return;
      this.ears.network(null);
      for (const message of messages) this.take("message", message);
      this.take("standing", standing);
    } catch (error) {
      if (this.token !== token || !(error instanceof Refused)) return;
      if ([401, 403, 409].includes(error.status)) this.over();
      else if (error.status === 0) this.ears.network(lost);
    }
  }

  private take(event: string, told: Message | Standing) {
    if (event === "standing") return this.ears.standing(told as Standing);
    const message = told as Message;
    if (message.seq <= this.seen) return;
    this.seen = message.seq;
    this.arrived(message);
    this.ears.heard(message);
    this.echoes.get(message.clientMsgId ?? "")?.();
    this.echoes.delete(message.clientMsgId ?? "");
  }
}
