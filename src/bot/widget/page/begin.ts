import { api } from "./api.ts";
import { Panel } from "./panel.ts";
import { Talk } from "./talk.ts";
import { el } from "./el.ts";
import { dressed } from "./style.ts";

/** Puts the chat at the end of the page. Its look is its own: nothing of the page comes in, nothing of it goes out. */
export function begin(origin: string, key: string, subject: string) {
  class Chat extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      this.lang = "fr";
      const root = dressed(this.attachShadow({ mode: "open" }));
      const server = api(origin, key);
      const panel = new Panel(origin, () => server.greeting(subject));
      panel.talk = new Talk(server, panel);
      root.append(el("section", { class: "root", "aria-label": "Assistant automatique" }, panel.launcher, panel.dialog));
    }
  }
  customElements.define("passerelle-chat", Chat);
  const place = () => document.body.append(new Chat());
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place, { once: true });
}
