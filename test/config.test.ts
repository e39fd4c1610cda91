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

test("an identity provider is named whole, or not at all", () => {
  expect(() => parseConfig({ OIDC_ISSUER: "https://identite.example" })).toThrow("- OIDC_CLIENT_ID : à fournir avec OIDC_ISSUER\n  - OIDC_CLIENT_SECRET : à fournir avec OIDC_ISSUER");
  expect(() => parseConfig({ OIDC_ISSUER: "identite", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" })).toThrow("- OIDC_ISSUER : ");
});

test("development needs nothing, and speaks of itself by its own address", () => {
  expect(parseConfig({ PORT: "4000" })).toMatchObject({ NODE_ENV: "development", HOST: "127.0.0.1", PUBLIC_URL: "http://127.0.0.1:4000", SIRENE_GATEWAY: "memory" });
});
