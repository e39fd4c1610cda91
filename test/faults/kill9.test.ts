import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Browser } from "../support/browser.ts";

const folder = mkdtempSync(join(tmpdir(), "kill9-"));
let app: ChildProcess | undefined;
const mongod = () => Number(readFileSync(join(folder, "mongodb", "mongod.pid"), "utf8"));
afterAll(async () => {
  if (app?.exitCode !== null) return;
  app.kill("SIGTERM");
  await new Promise(resolve => app!.once("exit", resolve));
});

/** Starts the built program on this folder and waits until it says where it is; a second start joins the same data. */
async function start() {
  const child = spawn("node", ["dist/server.js"], { env: { ...process.env, NODE_ENV: "development", DATA_DIR: folder, PORT: "0", MONGODB_URI: "", LOG_LEVEL: "silent" }, stdio: ["ignore", "pipe", "inherit"] });
  app = child;
  let said = "";
  for await (const words of child.stdout!) {
    said += String(words);
    const ready = /is ready at (\S+)/.exec(said);
    if (ready) {
      child.stdout!.resume();
      return ready[1]!;
    }
  }
  throw new Error(`the program ended: ${said}`);
}

const gone = (child: ChildProcess) => new Promise(resolve => child.once("exit", resolve));

test("a charter just signed survives kill -9 of the program and of its database", async () => {
  const origin = await start();
  const manager = new Browser(origin);
  await manager.get("/charte");
  for (const answer of [{ number: "000901058" }, {}, {}, { pledges: ["immersions"] }, {}, { read: "oui" }, { name: "Zoé Łódź", role: "Directrice", email: "kill9@exemple.fr", entitled: "oui" }, {}]) await manager.submit(answer as Record<string, string>);
  const asked = manager.page!.url;
  const letters = JSON.parse((await manager.get("/dev/courriels.json?to=kill9@exemple.fr")).body.toString()) as { text: string }[];
  await manager.get(asked);
  const signed = await manager.submit({ code: /\d{8}/.exec(letters[0]!.text)![0] });
  const [first, database] = [app!, mongod()];
  const ended = gone(first);
  first.kill("SIGKILL");
  process.kill(database, "SIGKILL");
  await ended;

  expect(signed.$("h1").text()).toContain("est signée");
  const again = new Browser(await start());
  const page = signed.url.replace("/charte/", "/v/").replace("/merci", "");
  const proof = JSON.parse((await again.get(`${page}.json`)).body.toString()) as { status: string; company: string };
  expect(proof).toMatchObject({ status: "En vigueur", company: "Maçonnerie Vauquelin" });
  const file = join(folder, "charte.pdf");
  writeFileSync(file, (await again.get(`${page}/charte.pdf`)).body);
  expect(execFileSync("pdfsig", [file], { encoding: "utf8" })).toContain("Signature is Valid");
}, 180_000);
