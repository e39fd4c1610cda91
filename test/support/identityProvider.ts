import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { adjustConfig } from "../../src/config.ts";
import type { Browser } from "./browser.ts";

type Accounts = Record<string, { email: string; email_verified: boolean }>;
export const clientSettings = { OIDC_CLIENT_ID: "passerelle", OIDC_CLIENT_SECRET: "secret-of-the-test-0123456789", OIDC_NAME: "ProConnect" };

/** Starts a real provider in a process of its own, and makes it the one of the settings. `asked` collects what it was sent to sign somebody in. */
export async function aProvider(site: string, accounts: Accounts, acr = "") {
  const env = { ...process.env, NODE_OPTIONS: "", PORT: String(await aFreePort()), SITE: site, ACCOUNTS: JSON.stringify(accounts), ACR: acr };
  const child = spawn(process.execPath, ["test/support/oidcProvider.mjs"], { env, stdio: ["ignore", "pipe", "ignore"] });
  const asked: URLSearchParams[] = [];
  const issuer = await new Promise<string>((resolve, reject) => {
    child.once("exit", code => reject(new Error(`the provider ended with ${code}`)));
    child.stdout.on("data", (data: Buffer) => {
      for (const line of data.toString().split("\n").filter(line => line.startsWith("{"))) {
        const told = JSON.parse(line) as { issuer?: string; asked?: string };
        if (told.issuer) resolve(told.issuer);
        if (told.asked) asked.push(new URLSearchParams(told.asked));
      }
    });
  });
  adjustConfig({ ...clientSettings, OIDC_ISSUER: issuer, OIDC_ACR: undefined, OIDC_TRUST_EMAIL: false });
  return { issuer, asked, stop: () => ended(child) };
}

function ended(child: ChildProcess) {
  child.removeAllListeners("exit");
  const gone = new Promise(resolve => child.once("exit", resolve));
  child.kill();
  return gone;
}

const aFreePort = () =>
  new Promise<number>(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Fills the form that the provider shows and sends it. */
export function sendThere(browser: Browser, typed: Record<string, string> = {}) {
  const { $, url } = browser.page!;
  const form = $("form").first();
  const sent = new URLSearchParams();
  form.find("input").each((_, input) => void sent.set($(input).attr("name")!, String($(input).val() ?? "")));
  for (const [name, value] of Object.entries(typed)) sent.set(name, value);
  return browser.go("POST", new URL(form.attr("action")!, url).href, sent);
}

/** Signs in at the provider, from its page; consents where it asks, and leaves the account that was open there. */
export async function signInThere(browser: Browser, login: string) {
  await sendThere(browser, { login, password: "whatever" });
  const next = "input[name=prompt][value=consent], form[action$='/session/end/confirm']";
  while (browser.page!.$(next).length) await sendThere(browser);
  return browser.page!;
}
