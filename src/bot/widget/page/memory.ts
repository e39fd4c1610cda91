import type { Pending } from "./wire.ts";

const name = "passerelle-chat";
type Kept = { token: string | null; outbox: Pending[] };

/** What this tab keeps from one page to the next, from the first message on: the way back to the conversation, and what has not left yet. */
export const memory = {
  read(): Kept {
    try {
      return { token: null, outbox: [], ...(JSON.parse(sessionStorage.getItem(name) ?? "{}") as Partial<Kept>) };
    } catch {
      return { token: null, outbox: [] };
    }
  },
  write(kept: Kept) {
    try {
      if (kept.token || kept.outbox.length) sessionStorage.setItem(name, JSON.stringify(kept));
      else sessionStorage.removeItem(name);
    } catch (refused) {
      // A page may forbid storage: the conversation then lives as long as it.
      void refused;
    }
  },
};

/** 128 random bits: crypto.randomUUID wants https, this does not. */
export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
