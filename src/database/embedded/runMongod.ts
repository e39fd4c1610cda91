import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";

type Run = { binary: string; folder: string; port: number; keyFile: string };

/** Starts mongod in a session of its own: the terminal's Ctrl-C reaches us first, and we stop it in order. */
export function runMongod({ binary, folder, port, keyFile }: Run) {
  const out = openSync(join(folder, "mongod.out"), "a");
  const args = ["--dbpath", join(folder, "db"), "--port", String(port), "--bind_ip", "127.0.0.1", "--replSet", "passerelle"];
  args.push("--keyFile", keyFile, "--wiredTigerCacheSizeGB", "0.25", "--networkMessageCompressors", "snappy");
  args.push("--logpath", join(folder, "mongod.log"), "--logappend", "--pidfilepath", join(folder, "mongod.pid"));
  args.push("--setParameter", "diagnosticDataCollectionEnabled=false");
  const child = spawn(binary, args, { detached: true, stdio: ["ignore", out, out] });
  const ended = new Promise<void>(resolve => child.once("exit", () => resolve()));
  child.once("error", () => undefined);
  return { pid: child.pid!, ended, child };
}
