import { type Server, createServer } from "node:http";
import { type Browser, chromium } from "playwright-core";
import { findAsset } from "../../src/templates/assets.ts";

/** Serves rendered pages on a loopback port and opens them in Chromium, under the site's own content policy. */
export function studio(pages: Record<string, () => string>) {
  let server: Server;
  let browser: Browser;
  const here = {
    origin: "",
    async open(path: string, { width, theme, javaScript = true }: { width: number; theme: "light" | "dark"; javaScript?: boolean }) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: theme, javaScriptEnabled: javaScript });
      const page = await context.newPage();
      await page.goto(here.origin + path);
      return page;
    },
  };
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = new URL(request.url!, "http://localhost").pathname;
      const asset = findAsset(path);
      const html = pages[path];
      const policy = "default-src 'self'; img-src 'self' data:";
      response.writeHead(asset || html ? 200 : 404, { "content-type": asset?.type ?? "text/html; charset=utf-8", "content-security-policy": policy });
      response.end(asset?.body ?? html?.() ?? "");
    });
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    here.origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise(resolve => server.close(resolve));
  });
  return here;
}
