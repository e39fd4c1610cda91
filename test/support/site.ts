import { type Server, createServer } from "node:http";
import { createApp } from "../../src/app.ts";
import { adjustConfig } from "../../src/config.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { Browser } from "./browser.ts";
import { freshDatabase } from "./database.ts";

/** The whole site on a loopback port, with a fresh database. `visitor()` opens a browser that keeps its cookies. */
export function site() {
  freshDatabase();
  let server: Server;
  const here = { origin: "", visitor: () => new Browser(here.origin) };
  beforeAll(async () => {
    const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Passerelle (essai)", at: new Date("2020-01-01"), years: 25 });
    adjustConfig({ SEAL_KEY: keyPem, SEAL_CERT: certPem });
    server = createServer(createApp().callback());
    server.keepAliveTimeout = 600_000;
    await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
    here.origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
    adjustConfig({ PUBLIC_URL: here.origin });
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  return here;
}
