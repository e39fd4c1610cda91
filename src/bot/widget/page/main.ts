import { begin } from "./begin.ts";

// Classic scripts know their tag while they run, and never after: first thing, read it.
const tag = document.currentScript as HTMLScriptElement | null;
if (tag && !customElements.get("passerelle-chat")) begin(new URL(tag.src).origin, tag.dataset.cle ?? "", tag.dataset.sujet ?? "");
