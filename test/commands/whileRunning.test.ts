import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { runningServer } from "../../src/database/embedded/runningServer.ts";
import { passerelle } from "./passerelle.ts";

const folder = mkdtempSync(join(tmpdir(), "running-"));
const alone = { DATA_DIR: folder, MONGODB_URI: "" };
let app: ChildProcess;
beforeAll(async () => {
  app = spawn("node", ["dist/server.js"], { env: { ...process.env, ...alone, NODE_ENV: "development", PORT: "0", LOG_LEVEL: "silent" }, stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  for await (const words of app.stdout!) {
    said += String(words);
    if (said.includes("Passerelle is ready")) break;
  }
}, 120_000);
afterAll(async () => {
  app.kill("SIGTERM");
  await new Promise(resolve => app.once("exit", resolve));
});

test("while the site runs on its own database, another process verifies the journal and examines the installation, and the site goes on", () => {
  const { status, stdout } = passerelle(["verify-journal", "--json"], alone);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ breaks: [], heads: expect.any(Number) });
  expect(JSON.parse(stdout).count).toBeGreaterThan(50);
  expect(passerelle(["doctor"], alone)).toMatchObject({ status: 0, stdout: expect.stringMatching(/✓ jeu de réplication : 127\.0\.0\.1:\d+ PRIMARY/) });
  expect(app.exitCode).toBeNull();
}, 60_000);

test("what joins the running server can read and nothing else, and its password is its owner's alone", async () => {
  const connection = await mongoose.createConnection(runningServer(folder)!).asPromise();
  expect(await connection.collection("charters").countDocuments()).toBeGreaterThan(0);
  await expect(connection.collection("charters").insertOne({ forged: true })).rejects.toThrow("not authorized");
  await expect(connection.collection("charters").deleteMany({})).rejects.toThrow("not authorized");
  await connection.close();
  expect(statSync(join(folder, "mongodb", "reader-password")).mode & 0o077).toBe(0);
});

test("a command that writes is still refused by name", () => {
  const { status, stderr } = passerelle(["user", "create", "a@exemple.fr", "--name", "A", "--role", "officer"], alone);
  expect(status).toBe(1);
  expect(stderr).toContain(`est déjà utilisé par le processus ${app.pid}`);
});

test("a folder that nobody holds has no running server", () => {
  expect(runningServer(mkdtempSync(join(tmpdir(), "free-")))).toBeNull();
});
