import { jest } from "@jest/globals";
import { type Browser, type BrowserContext, chromium } from "playwright-core";

// Nothing leaves this machine: a name from elsewhere (a font that a provider's own page asks for) is unknown at once, instead of waited for.
const alone = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost";
const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", alone];

/** One Chromium for this test file; `phone(javaScript)` opens a fresh phone-sized context in it. */
export function aChromium() {
  // A browser on a busy machine is slow, not wrong.
  jest.setTimeout(180_000);
  let browser: Browser;
  const opened: BrowserContext[] = [];
  beforeAll(async () => void (browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium", args: flags })), 60_000);
  afterEach(async () => void (await Promise.all(opened.splice(0).map(context => context.close()))));
  afterAll(() => browser.close());
  return {
    async phone(javaScriptEnabled: boolean, width = 360) {
      const context = await browser.newContext({ viewport: { width, height: 844 }, locale: "fr-FR", timezoneId: "Europe/Paris", javaScriptEnabled, acceptDownloads: true });
      context.setDefaultTimeout(45_000);
      opened.push(context);
      return context.newPage();
    },
  };
}
