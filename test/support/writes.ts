import type { Browser } from "./browser.ts";

/** Writes in the chat as its page sends it, from whatever page the browser is on. */
export async function writes(browser: Browser, text: string) {
  if (browser.page?.url !== "/chat" || browser.page.status !== 200) await browser.get("/chat");
  const form = browser.page!.$("form[data-chat]");
  return browser.go("POST", "/chat", new URLSearchParams({ _csrf: form.find("[name=_csrf]").val() as string, sendId: form.find("[name=sendId]").val() as string, text }));
}
