import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ConfigFaults, parseConfig } from "../src/config.ts";

test("every fault of the settings is told at once", () => {
  const read = () => parseConfig({ NODE_ENV: "production", PORT: "eighty", LOG_LEVEL: "loud", SECRET_KEY: "short" });
  expect(read).toThrow(ConfigFaults);
  for (const name of ["PORT", "LOG_LEVEL", "SECRET_KEY", "PUBLIC_URL", "MONGODB_URI", "SEAL_KEY", "SEAL_CERT", "SMTP_HOST"]) expect(read).toThrow(`- ${name} : `);
});

test("a setting may stand in a file, and a file that is not there is a fault", () => {
  const file = join(mkdtempSync(join(tmpdir(), "config-")), "secret");
  writeFileSync(file, `${"s".repeat(40)}\n`);
  expect(parseConfig({ SECRET_KEY_FILE: file }).SECRET_KEY).toBe("s".repeat(40));
  expect(() => parseConfig({ SECRET_KEY_FILE: "/nowhere/secret" })).toThrow("SECRET_KEY_FILE");
});

test("development needs nothing, and speaks of itself by its own address", () => {
  expect(parseConfig({ PORT: "4000" })).toMatchObject({ NODE_ENV: "development", HOST: "127.0.0.1", PUBLIC_URL: "http://127.0.0.1:4000", SIRENE_GATEWAY: "memory" });
});
