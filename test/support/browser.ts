import { type CheerioAPI, load } from "cheerio";

type Answer = { status: number; url: string; headers: Headers; body: Buffer; $: CheerioAPI };
type Form = Record<string, string | string[]>;

/** Browses as a person without JavaScript: keeps cookies, follows redirects, posts the page's own form with its token. */
export class Browser {
  private cookies = new Map<string, string>();
  page: Answer | null = null;
  /** What it says it is: nothing, unless a test is about that. */
  agent = "";
  constructor(private origin: string) {}

  get = (path: string) => this.go("GET", path);

  /** Fills the form of this page that posts to `action` (its only form where none is named) and sends it, by the button of this label where one is named. */
  submit(typed: Form = {}, action?: string, label?: string) {
    const { $ } = this.page!;
    const form = action ? $(`main form[action="${action}"]`) : $("main form").first();
    if (!form.length) throw new Error(`no form ${action ?? ""} on ${this.page!.url}`);
    const sent = new URLSearchParams();
    form.find("input, textarea, select").each((_, field) => {
      const [name, value] = [$(field).attr("name"), $(field).val()];
      const ticked = !["checkbox", "radio"].includes($(field).attr("type") ?? "") || $(field).is("[checked]");
      if (name && !(name in typed) && ticked && typeof value === "string") sent.append(name, value);
    });
    for (const [name, given] of Object.entries(typed)) for (const value of [given].flat()) sent.append(name, value);
    const button = form.find("button").filter((_, one) => $(one).text() === label);
    return this.go("POST", button.attr("formaction") ?? form.attr("action")!, sent);
  }

  /** Sends a file with the form of this page that posts to `action`. */
  attach(action: string, file: { name: string; bytes: Uint8Array }, typed: Record<string, string> = {}) {
    const { $ } = this.page!;
    const sent = new FormData();
    sent.set("_csrf", String($(`main form[action="${action}"] input[name=_csrf]`).val()));
    for (const [name, value] of Object.entries(typed)) sent.set(name, value);
    sent.set("file", new File([file.bytes as never], file.name));
    return this.go("POST", action, sent);
  }

  async go(method: string, path: string, form?: URLSearchParams | FormData): Promise<Answer> {
    const headers: Record<string, string> = { accept: "text/html", cookie: this.cookie() };
    if (this.agent) headers["user-agent"] = this.agent;
    if (method === "POST") headers.origin = this.origin;
    const response = await fetch(new URL(path, this.origin), { method, headers, body: form, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    const next = response.headers.get("location");
    if (next) return this.go("GET", this.after(path, next));
    const body = Buffer.from(await response.arrayBuffer());
    return (this.page = { status: response.status, url: path, headers: response.headers, body, $: load(body.toString("utf8")) });
  }

  /** Where a redirect leads: on this site as it is written, elsewhere (an identity provider) in full. */
  private after(path: string, next: string) {
    const from = new URL(path, this.origin);
    return from.origin === this.origin && next.startsWith("/") ? next : new URL(next, from).href.replace(this.origin, "");
  }

  cookie = () => [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");

  hold(name: string, value: string) {
    this.cookies.set(name, value);
  }

  private keep(line: string) {
    const [name, value] = line.split(";")[0]!.split("=") as [string, string];
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}
