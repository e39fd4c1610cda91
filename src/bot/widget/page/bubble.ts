import { button, el, linkOut } from "./el.ts";
import type { Message, Pending, Source } from "./wire.ts";

export type Acts = { erase(): void; keep(): void };
const safe = /^(https?|tel|mailto):/i;

/** A message: who speaks, said in words; its text; its sources as links. */
export function bubble({ from, who, text, at, sources }: Omit<Message, "seq" | "clientMsgId" | "choices" | "at"> & { at?: string }, acts: Acts) {
  const when = at ? el("time", { datetime: at }, ` ${new Date(at).toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" })}`) : "";
  const made = el("div", { class: `bubble ${from}` }, el("p", { class: "who" }, who, when), el("p", { class: "words" }, text));
  if (sources.length) made.append(el("div", { class: "sources" }, el("p", {}, "Sources"), el("ul", {}, ...sources.map(source => el("li", {}, ...sourceOf(source, acts))))));
  return made;
}

function sourceOf({ label, href, date, act }: Source, acts: Acts) {
  if (act) return [button(label, "link", acts[act])];
  return [safe.test(href) ? linkOut(href, label) : label, ...(date ? [`, ${date}`] : [])];
}

/** The same for what has not left yet. */
export function waitingBubble({ id, text }: Pending) {
  const made = bubble({ from: "person", who: "Toi, envoi en cours", text, sources: [] }, { erase() {}, keep() {} });
  made.dataset.pending = id;
  return made;
}
