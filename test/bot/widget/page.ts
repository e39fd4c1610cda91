import { type Server, createServer } from "node:http";
import type { Page } from "playwright-core";
import { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";

/** A page of somebody else, at its own origin, with a strict policy and a style that shouts. It shows the chat of `here`. */
export function aForeignPage(here: { origin: string }) {
  let server: Server;
  const there = { origin: "" };
  beforeAll(async () => {
    let key = "";
    server = createServer((request, response) => {
      const policy = `default-src 'none'; script-src ${here.origin}; connect-src ${here.origin}; style-src 'self'`;
      if (request.url === "/style.css") return response.writeHead(200, { "content-type": "text/css" }).end("html { font-size: 62.5%; } * { color: #c00; font-family: fantasy; letter-spacing: .2em; } button { display: none; } dialog { border: 9px dashed lime; }");
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": policy });
      response.end(`<!doctype html><html lang="fr"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title>Lycée</title><link rel="stylesheet" href="/style.css"></head><body><main><h1>Lycée de Vire</h1><p><a href="/autre">Autre page</a></p></main><script src="${here.origin}/widget.js" data-cle="${key}" defer></script><noscript><a href="${here.origin}/chat">Poser une question à l’assistant automatique</a></noscript></body></html>`);
    });
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    there.origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    key = (await WidgetSite.create({ name: "Lycée de Vire", origins: [there.origin] })).key;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  return there;
}

/** What this browser keeps for the page and for the chat: cookies, and entries of both storages. */
export async function kept(page: Page) {
  const stored = await page.evaluate("Object.keys(localStorage).concat(Object.keys(sessionStorage))");
  return { cookies: (await page.context().cookies()).map(({ name }) => name), stored };
}

/** Which element has the focus, the chat's own included. */
export const focused = (page: Page) => page.evaluate("(document.activeElement.shadowRoot?.activeElement ?? document.activeElement).className || (document.activeElement.shadowRoot?.activeElement ?? document.activeElement).id || document.activeElement.tagName") as Promise<string>;
