type Attributes = Record<string, string | ((event: Event) => void)>;

/** An element with its attributes (a function is a listener) and children. Words become text, never markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "string") made.setAttribute(key, value);
    else made.addEventListener(key, value);
  }
  made.append(...children);
  return made;
}

/** A link that opens beside the page, and says so to those who do not see it. */
export const linkOut = (href: string, label: string) => el("a", { href, target: "_blank", rel: "noopener noreferrer" }, label, el("span", { class: "unseen" }, " (nouvel onglet)"));
export const button = (label: string, name: string, act: () => void) => el("button", { type: "button", class: name, click: act }, label);
