import { type Acts, bubble, waitingBubble } from "./bubble.ts";
import { button, el } from "./el.ts";
import type { Message, Pending } from "./wire.ts";

/** What was said, read out as it comes, and below it what may be tapped. */
export class Flow {
  /** Whether the assistant holds the conversation, not a person or the queue. */
  automatic = true;
  private log = el("div", { class: "log", role: "log", "aria-label": "Messages" });
  private writing = el("p", { class: "writing" });
  private chips = el("ul", { class: "chips", "aria-label": "Réponses à choisir" });
  readonly box = el("div", { class: "flow", tabindex: "0", role: "group", "aria-label": "Conversation" }, this.log, this.writing, this.chips);
  constructor(private say: (text: string) => void, private acts: Acts) {}

  get empty() {
    return !this.log.childElementCount;
  }

  first(text: string, choices: string[]) {
    this.log.append(bubble({ from: "bot", who: "Assistant automatique", text, sources: [] }, this.acts));
    this.offer(choices);
  }

  waiting(pending: Pending) {
    this.offer([]);
    this.log.append(waitingBubble(pending));
    this.down();
  }

  heard(message: Message) {
    const made = bubble(message, this.acts);
    const before = message.clientMsgId ? this.pending(message.clientMsgId) : null;
    // What is still on its way stands below all that has arrived.
    if (before) before.replaceWith(made);
    else this.log.insertBefore(made, this.log.querySelector("[data-pending]"));
    if (message.from === "person") return this.awaited();
    this.writing.textContent = "";
    this.offer(message.choices);
    this.latest();
  }

  /** Shows the last message from its first line. */
  latest() {
    const last = this.log.lastElementChild as HTMLElement | null;
    if (last) this.box.scrollTop = last.offsetTop - 12;
  }

  /** Said only when it is so: the message is kept, and a program answers at once. */
  private awaited() {
    this.writing.textContent = this.automatic ? "L’assistant automatique répond…" : "";
    this.down();
  }

  drop(id: string) {
    this.pending(id)?.remove();
    this.writing.textContent = "";
  }

  divide(words: string) {
    this.log.insertBefore(el("p", { class: "divide" }, words), this.log.querySelector("[data-pending]"));
  }

  clear() {
    this.log.replaceChildren();
    this.writing.textContent = "";
    this.offer([]);
  }

  private pending = (id: string) => this.log.querySelector(`[data-pending="${id}"]`);

  private offer(choices: string[]) {
    this.chips.replaceChildren(...choices.map(choice => el("li", {}, button(choice, "chip", () => this.say(choice)))));
    this.chips.hidden = !choices.length;
  }

  private down() {
    this.box.scrollTop = this.box.scrollHeight;
  }
}
