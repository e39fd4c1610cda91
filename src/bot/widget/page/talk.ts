import { type Api, Refused } from "./api.ts";
import { Listener } from "./listener.ts";
import { memory, newId } from "./memory.ts";
import { backoff } from "./pause.ts";
import type { Message, Pending, Standing } from "./wire.ts";

/** What a conversation tells whoever shows it. */
export type Ears = {
  heard(message: Message): void;
  waiting(pending: Pending): void;
  /** The server does not take this one: its words go back to the field, with why. */
  refused(pending: Pending, why: string): void;
  standing(standing: Standing): void;
  /** The network is away, or back (null). */
  network(words: string | null): void;
  /** Another conversation begins: the one before has ended. */
  restarted(): void;
  shut(): void;
};

const away = "Pas de connexion. Ton message partira dès qu’elle revient.";
const ended = [401, 404, 409];

/** One conversation: what is said leaves in order, once each, whatever the network does. */
export class Talk {
  private kept = memory.read();
  private leaving = false;
  private listener: Listener;
  constructor(private api: Api, private ears: Ears) {
    this.listener = new Listener(api, ears, message => this.confirm(message.clientMsgId), () => this.renew());
  }

  get token() {
    return this.kept.token;
  }

  /** Goes on where this tab stood: earlier messages, and those that had not left. */
  resume() {
    if (this.token) this.listener.follow(this.token);
    for (const pending of this.kept.outbox) this.ears.waiting(pending);
    void this.flush();
  }

  say(text: string) {
    const pending = { id: newId(), text };
    this.keep({ outbox: [...this.kept.outbox, pending] });
    this.ears.waiting(pending);
    void this.flush();
  }

  async person() {
    await this.again(async () => void (await this.api.person(await this.opened())));
  }

  text = (token: string) => this.api.text(token);

  async erase() {
    if (this.token) await this.api.erase(this.token);
    this.keep({ outbox: [] });
    this.forget();
  }

  private async opened() {
    if (!this.token) this.keep({ token: await this.api.open() });
    this.listener.follow(this.token!);
    return this.token!;
  }

  private async flush() {
    if (this.leaving) return;
    this.leaving = true;
    for (let first = this.kept.outbox[0]; first; first = this.kept.outbox[0]) await this.send(first);
    this.leaving = false;
  }

  /** Until the server has it, or refuses it. */
  private async send(pending: Pending) {
    const { id, text } = pending;
    try {
      await this.again(async () => {
        const token = await this.opened();
        // Its own echo says it is kept, long before the answer is written.
        await Promise.race([this.api.say(token, text, id), this.listener.echo(id)]);
      }, () => this.kept.outbox.some(one => one.id === id));
    } catch (error) {
      this.ears.refused(pending, (error as Error).message || "Ton message n’est pas parti. Réessaie.");
    }
    this.confirm(id);
  }

  /** Tries on while the network or the server is away; begins another conversation where this one has ended. Throws what is refused for good. */
  private async again(act: () => Promise<void>, wanted = () => true) {
    for (let tries = 0; wanted(); tries += 1) {
      try {
        await act();
        return this.ears.network(null);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        if (error.status === 403) this.ears.shut();
        if (ended.includes(error.status)) this.renew();
        else if (error.status === 0 || error.status >= 500) {
          this.ears.network(away);
          await backoff(tries);
        } else throw error;
      }
    }
  }

  private renew() {
    this.forget();
    this.ears.restarted();
  }

  private forget() {
    this.listener.stop();
    this.keep({ token: null });
  }

  private confirm(id: string | null) {
    if (this.kept.outbox.some(one => one.id === id)) this.keep({ outbox: this.kept.outbox.filter(one => one.id !== id) });
  }

  private keep(change: Partial<typeof this.kept>) {
    this.kept = { ...this.kept, ...change };
    memory.write(this.kept);
  }
}
