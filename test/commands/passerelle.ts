import { spawnSync } from "node:child_process";
import mongoose from "mongoose";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DATA_DIR = mkdtempSync(join(tmpdir(), "commands-"));

/** The address of the database that this test file is connected to. */
export function databaseOfTest() {
  const uri = new URL(process.env.PASSERELLE_TEST_MONGODB!);
  uri.pathname = `/${mongoose.connection.name}`;
  return uri.href;
}

/** Runs the real command line in a process of its own. */
export function passerelle(args: string[], settings: Record<string, string> = {}) {
  const env = { ...process.env, NODE_OPTIONS: "", DATA_DIR, MONGODB_URI: process.env.PASSERELLE_TEST_MONGODB, ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/passerelle", ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}
