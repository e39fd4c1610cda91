import { button, el, linkOut } from "./el.ts";
import type { Talk } from "./talk.ts";

/** What one may always do: ask for a person, take the conversation away, erase it, read more. */
export class Menu {
  private own = el("span", { class: "own", hidden: "" }, button("Récupérer", "link", () => void this.take()), button("Effacer", "link", () => this.askErasure()));
  private question = el("div", { class: "question", role: "group", "aria-label": "Effacer la conversation", hidden: "" });
  readonly box: HTMLElement;
  constructor(origin: string, private talk: () => Talk, private tell: (words: string) => void, private erased: () => void) {
    this.question.append(el("p", {}, "Effacer toute la conversation ? On ne peut pas revenir en arrière."), el("div", { class: "row" }, button("Oui, effacer", "danger", () => void this.erase()), button("Non, garder", "quiet", () => this.dismiss())));
    const links = el("p", { class: "links" }, this.own, linkOut(`${origin}/chat`, "Pleine page"), linkOut(`${origin}/donnees-personnelles`, "Tes données"));
    this.box = el("div", { class: "menu" }, this.question, button("Parler à quelqu’un", "ask", () => void this.person()), links);
  }

  begun(yes: boolean) {
    this.own.hidden = !yes;
    this.question.hidden = true;
  }

  askErasure() {
    this.question.hidden = false;
    this.question.querySelector<HTMLButtonElement>(".quiet")!.focus();
  }

  async take() {
    await this.attempt(async () => {
      const { token } = this.talk();
      if (!token) return;
      const href = URL.createObjectURL(await this.talk().text(token));
      el("a", { href, download: "ma-conversation.txt" }).click();
      setTimeout(() => URL.revokeObjectURL(href), 10_000);
    });
  }

  private async person() {
    await this.attempt(async () => {
      await this.talk().person();
      this.begun(true);
    });
  }

  private async erase() {
    await this.attempt(async () => {
      await this.talk().erase();
      this.erased();
    });
  }

  private dismiss() {
    this.question.hidden = true;
    this.own.querySelectorAll("button")[1]!.focus();
  }

  private async attempt(act: () => Promise<void>) {
    try {
      await act();
    } catch (refused) {
      this.tell((refused as Error).message || "Cela n’a pas marché. Réessaie dans un instant.");
    }
  }
}
