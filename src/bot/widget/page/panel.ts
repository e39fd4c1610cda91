import type { Greeting, Message, Pending, Standing } from "./wire.ts";
import type { Ears, Talk } from "./talk.ts";
import { button, el, linkOut } from "./el.ts";
import { Flow } from "./flow.ts";
import { Field } from "./field.ts";
import { Menu } from "./menu.ts";
import { Window } from "./window.ts";

const elsewhere = "Le chat ne peut pas s’ouvrir sur ce site. Il t’attend en pleine page\u00A0:";
// A browser tells a page nothing of a site that is not allowed: it looks like a network that is away.
const silent = "Le chat ne répond pas ici. Réessaie dans un instant, ou va en pleine page\u00A0:";

/** What is seen: the button, and the window it opens. */
export class Panel implements Ears {
  talk!: Talk;
  private greeted = false;
  private resumed = false;
  private unread = 0;
  private state = el("p", { class: "state", role: "status" }, "Assistant automatique");
  private notice = el("p", { class: "notice", role: "status" });
  private flow = new Flow(text => this.say(text), { erase: () => this.menu.askErasure(), keep: () => void this.menu.take() });
  private field = new Field(text => this.say(text));
  private menu: Menu;
  private window: Window;
  constructor(private origin: string, private greet: () => Promise<Greeting>) {
    this.menu = new Menu(origin, () => this.talk, words => this.tell(words), () => this.erased());
    const title = el("h2", { id: "title", tabindex: "-1" }, "Pose ta question");
    const head = el("div", { class: "head" }, el("div", {}, title, this.state), button("Fermer", "close", () => this.window.close()));
    this.window = new Window([head, this.flow.box, this.notice, this.field.form, this.menu.box], { title, field: this.field.area, opened: () => this.opened() });
  }

  get launcher() {
    return this.window.launcher;
  }

  get dialog() {
    return this.window.dialog;
  }

  private opened() {
    this.unread = 0;
    this.window.badge(0);
    this.flow.latest();
    if (!this.resumed) this.talk.resume();
    this.resumed = true;
    this.menu.begun(Boolean(this.talk.token));
    if (!this.greeted && !this.talk.token) void this.welcome();
  }

  private async welcome() {
    this.greeted = true;
    try {
      const { text, choices, opening } = await this.greet();
      this.flow.first(text, choices);
      this.field.offer(opening);
    } catch (refused) {
      if ((refused as { status?: number }).status === 403) return this.shut();
      this.greeted = false;
      this.lead(silent);
    }
  }

  private say(text: string) {
    this.talk.say(text);
    this.menu.begun(true);
    this.window.focusField();
  }

  waiting(pending: Pending) {
    this.flow.waiting(pending);
  }

  heard(message: Message) {
    this.flow.heard(message);
    if (message.from !== "person" && !this.dialog.open) this.window.badge((this.unread += 1));
  }

  refused(pending: Pending, why: string) {
    this.flow.drop(pending.id);
    this.field.giveBack(pending.text, why);
  }

  standing({ status, label }: Standing) {
    this.flow.automatic = status === "bot";
    if (this.state.textContent !== label) this.state.textContent = label;
  }

  network(words: string | null) {
    if (words) this.tell(words, "network");
    else if (this.notice.dataset.about === "network") this.tell("");
  }

  restarted() {
    if (this.flow.empty) void this.welcome();
    else this.flow.divide("Nouvelle conversation");
  }

  shut() {
    this.lead(elsewhere);
    this.notice.dataset.about = "";
    this.field.form.hidden = true;
    this.menu.begun(false);
  }

  private erased() {
    this.flow.clear();
    this.menu.begun(false);
    this.standing({ status: "bot", label: "Assistant automatique" });
    this.tell("Ta conversation est effacée. La prochaine en commence une nouvelle.");
    this.window.focusField();
    void this.welcome();
  }

  private lead(words: string) {
    this.tell("", "network");
    this.notice.append(words, " ", linkOut(`${this.origin}/chat`, "ouvrir le chat"));
  }

  private tell(words: string, about = "") {
    this.notice.dataset.about = about;
    if (this.notice.textContent !== words) this.notice.textContent = words;
  }
}
