import { el } from "./el.ts";

/** Pixels below which the messages need the room of what is read once. */
const shortest = 560;
type Inside = { title: HTMLElement; field: HTMLElement; opened(): void };

/** The button at the corner and the window above the page: beside it on a wide screen, over all of it on a phone, where the page behind is out of reach. */
export class Window {
  private narrow = matchMedia("(max-width: 30em), (max-height: 30em)");
  private news = el("span", { class: "news", hidden: "" });
  readonly launcher = el("button", { type: "button", class: "launcher", "aria-haspopup": "dialog", click: () => this.open() }, el("strong", {}, "Une question ?"), el("span", {}, "Assistant automatique"), this.news);
  readonly dialog: HTMLDialogElement;
  constructor(children: Node[], private inside: Inside) {
    this.dialog = el("dialog", { "aria-labelledby": "title", cancel: event => this.leave(event), keydown: event => this.key(event as KeyboardEvent) }, ...children);
    this.narrow.addEventListener("change", () => this.dialog.open && this.again());
    visualViewport?.addEventListener("resize", () => this.fit());
    visualViewport?.addEventListener("scroll", () => this.fit());
  }

  open() {
    this.show();
    this.inside.opened();
    this.focusField();
  }

  close() {
    this.dialog.close();
    this.launcher.hidden = false;
    this.launcher.focus();
  }

  /** Where there is a keyboard, one may write at once; a phone's keyboard would hide the first words. */
  focusField() {
    (matchMedia("(pointer: fine)").matches ? this.inside.field : this.inside.title).focus({ preventScroll: true });
  }

  badge(unread: number) {
    this.news.hidden = !unread;
    this.news.textContent = unread > 1 ? `${unread} nouveaux messages` : "1 nouveau message";
  }

  private show() {
    this.launcher.hidden = true;
    if (this.narrow.matches) this.dialog.showModal();
    else this.dialog.show();
    this.fit();
  }

  private again() {
    const at = (this.dialog.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
    this.dialog.close();
    this.show();
    at?.focus();
  }

  private key(event: KeyboardEvent) {
    // The page's own shortcuts are not for what is typed here.
    event.stopPropagation();
    if (event.key === "Escape") this.leave(event);
  }

  private leave(event: Event) {
    event.preventDefault();
    if (this.dialog.open) this.close();
  }

  /** A phone's keyboard covers the page without making it smaller: the window keeps to what is left. */
  private fit() {
    if (!visualViewport) return;
    const { height, offsetTop } = visualViewport;
    this.dialog.toggleAttribute("data-short", height < shortest);
    this.dialog.style.setProperty("--seen", `${height}px`);
    this.dialog.style.setProperty("--above", `${offsetTop}px`);
  }
}
