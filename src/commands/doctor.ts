import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, statfsSync } from "node:fs";
import type { Command } from "commander";
import mongoose from "mongoose";
import { reachModels } from "../bot/llm/reach.ts";
import { config } from "../config.ts";
import { exactMoment } from "../crm/french.ts";
import { askStamp } from "../crm/sealing/askStamp.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { fonts } from "../pdf/page/fonts.ts";
import { checkToken } from "../pdf/seal/checkToken.ts";
import { readSealIdentity } from "../pdf/seal/identity.ts";
import { withDatabase } from "./withDatabase.ts";

type Finding = { what: string; good: boolean; says: string };
type Check = [string, () => string | Promise<string>];
type Member = { name: string; stateStr: string; health: number };

const ofDatabase: Check[] = [
  ["serveur MongoDB", async () => `${(await admin({ buildInfo: 1 })).version}, ${config().MONGODB_URI ? "celui de MONGODB_URI" : "embarqué : pour les essais et les petites structures"}`],
  ["jeu de réplication", replicaSet],
  ["horloge", async () => clock(((await admin({ hello: 1 })).localTime as Date).getTime() - Date.now())],
];
const ofMachine: Check[] = [
  ["disque libre", disk],
  ["polices", () => (Object.values(fonts()).every(face => face.hasGlyphForCodePoint(0x178)) ? "Noto Sans et DejaVu lisibles" : fail("il manque Ÿ"))],
  ["Chromium", chromium],
  ["cachet", seal],
];

const admin = (command: object) => mongoose.connection.db!.admin().command(command as never);
const fail = (why: string): never => {
  throw new Error(why);
};

async function replicaSet() {
  if ((await admin({ hello: 1 })).msg === "isdbgrid") return "grappe répartie (mongos)";
  const members = (await admin({ replSetGetStatus: 1 })).members as Member[];
  const told = members.map(({ name, stateStr }) => `${name} ${stateStr}`).join(", ");
  return members.every(({ health }) => health === 1) ? told : fail(told);
}

const clock = (gap: number) => (Math.abs(gap) < 2000 ? `écart de ${gap} ms avec la base` : fail(`écart de ${gap} ms avec la base`));

function disk() {
  // With a MongoDB of its own the folder may never have been made.
  const folder = existsSync(config().DATA_DIR) ? config().DATA_DIR : ".";
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 1e9 ? `${Math.round((bavail * bsize) / 1e9)} Go` : fail("moins de 1 Go");
}

function chromium() {
  const given = config().CHROMIUM_PATH;
  const names = given ? [given] : ["chromium", "chromium-browser", "google-chrome"];
  const found = names.map(name => spawnSync(name, ["--version"], { encoding: "utf8" }).stdout?.trim()).find(Boolean);
  if (!found && given) fail(`CHROMIUM_PATH ne répond pas : ${given}`);
  return found ?? "absent : il ne sert qu’aux tests";
}

async function seal() {
  await keepSecrets();
  const { fingerprint, notAfter } = readSealIdentity(config().SEAL_KEY ?? "", config().SEAL_CERT ?? "");
  const until = `${fingerprint.slice(0, 16)}…, valable jusqu’au ${notAfter.toISOString().slice(0, 10)}`;
  const days = (notAfter.getTime() - Date.now()) / 86_400_000;
  if (days <= 0) fail("certificat expiré");
  return days > 60 ? until : `${until} : à renouveler`;
}

/** Asked for once, over bytes of no meaning. */
async function timestamp() {
  const signature = randomBytes(32);
  const { by, at } = checkToken(await askStamp(config().TSA_URL!, signature), signature);
  return `${by}, ${exactMoment(at)}`;
}

async function find([what, look]: Check): Promise<Finding> {
  try {
    return { what, good: true, says: await look() };
  } catch (error) {
    return { what, good: false, says: (error as Error).message };
  }
}

/** Every finding, even where the database cannot be opened: one run tells all that is to be mended. */
async function examine() {
  const findings: Finding[] = [];
  const look = async (checks: Check[]) => {
    for (const check of checks) findings.push(await find(check));
  };
  const opened = await find(["base de données", () => withDatabase(() => look(ofDatabase), { reading: true }).then(() => "ouverte")]);
  await look(ofMachine);
  if (config().TSA_URL) await look([["horodatage", timestamp]]);
  await look(reachModels());
  return [opened, ...findings];
}

export const doctorCommand = (program: Command) =>
  program
    .command("doctor")
    .description("tell what this installation stands on")
    .option("--json", "print JSON")
    .action(async ({ json }: { json?: boolean }) => {
      const findings = await examine();
      console.log(json ? JSON.stringify(findings) : findings.map(({ what, good, says }) => `${good ? "✓" : "✗"} ${what} : ${says}`).join("\n"));
      if (findings.some(({ good }) => !good)) process.exitCode = 1;
    });
