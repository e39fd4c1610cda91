import { el } from "./el.ts";

const longest = 1000;

/** Where one writes. Enter sends, Shift and Enter begin a new line; what is refused stays, with why. */
export class Field {
  readonly area = el("textarea", { id: "text", rows: "2", enterkeyhint: "send", "aria-describedby": "problem hint", keydown: event => this.key(event as KeyboardEvent) });
  private problem = el("p", { id: "problem", class: "problem", role: "alert" });
  readonly form: HTMLFormElement = el("form", { submit: event => this.send(event) },
    el("label", { for: "text" }, "Ton message"),
    this.problem,
    el("div", { class: "row" }, this.area, el("button", { type: "submit", class: "send" }, "Envoyer")),
    el("p", { id: "hint", class: "hint" }, "Ne donne ni ton nom ni ton adresse. Tes messages s’effacent au bout de 30\u00A0jours."));
  constructor(private say: (text: string) => void) {
    this.form.noValidate = true;
  }

  /** Words to begin with, where nothing is written yet. */
  offer(words: string) {
    if (!this.area.value) this.area.value = words;
  }

  giveBack(words: string, why: string) {
    this.area.value = [words, this.area.value].filter(Boolean).join("\n");
    this.fault(why);
  }

  private key(event: KeyboardEvent) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.send(event);
  }

  private send(event: Event) {
    event.preventDefault();
    const text = this.area.value.trim();
    if (!text) return this.fault("Écris d’abord ton message.");
    if (text.length > longest) return this.fault("Ton message dépasse 1\u202F000 caractères\u00A0: coupe-le en deux.");
    this.fault("");
    this.area.value = "";
    this.say(text);
  }

  private fault(words: string) {
    this.problem.textContent = words;
    if (words) this.area.setAttribute("aria-invalid", "true");
    else this.area.removeAttribute("aria-invalid");
  }
}
