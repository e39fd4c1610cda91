import { spawnSync } from "node:child_process";
import { statfsSync } from "node:fs";
import type { Command } from "commander";
import mongoose from "mongoose";
import { config } from "../config.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { fonts } from "../pdf/page/fonts.ts";
import { readSealIdentity } from "../pdf/seal/identity.ts";
import { withDatabase } from "./withDatabase.ts";

type Finding = { what: string; good: boolean; says: string };
type Check = [string, () => string | Promise<string>];

const checks: Check[] = [
  ["serveur MongoDB", async () => (await admin({ buildInfo: 1 })).version as string],
  ["jeu de réplication", async () => ((await admin({ replSetGetStatus: 1 })).members as { name: string; stateStr: string }[]).map(({ name, stateStr }) => `${name} ${stateStr}`).join(", ")],
  ["horloge", async () => clock(((await admin({ hello: 1 })).localTime as Date).getTime() - Date.now())],
  ["disque libre", () => disk(statfsSync(config().DATA_DIR))],
  ["polices", () => (Object.values(fonts()).every(face => face.hasGlyphForCodePoint(0x178)) ? "Noto Sans et DejaVu lisibles" : fail("il manque Ÿ"))],
  ["Chromium", chromium],
  ["cachet", seal],
];

const admin = (command: object) => mongoose.connection.db!.admin().command(command as never);
const fail = (why: string): never => {
  throw new Error(why);
};
const clock = (gap: number) => (Math.abs(gap) < 2000 ? `écart de ${gap} ms avec la base` : fail(`écart de ${gap} ms avec la base`));
const disk = ({ bavail, bsize }: { bavail: number; bsize: number }) => (bavail * bsize > 1e9 ? `${Math.round((bavail * bsize) / 1e9)} Go` : fail("moins de 1 Go"));

function chromium() {
  const found = [config().CHROMIUM_PATH, "chromium", "chromium-browser", "google-chrome"].filter(Boolean).map(name => spawnSync(name!, ["--version"], { encoding: "utf8" }).stdout?.trim());
  return found.find(Boolean) ?? fail("absent : il ne sert qu’aux tests");
}

async function seal() {
  await keepSecrets();
  const { fingerprint, notAfter } = readSealIdentity(config().SEAL_KEY ?? "", config().SEAL_CERT ?? "");
  return notAfter > new Date() ? `${fingerprint.slice(0, 16)}…, valable jusqu’au ${notAfter.toISOString().slice(0, 10)}` : fail("certificat expiré");
}

async function find([what, look]: Check): Promise<Finding> {
  try {
    return { what, good: true, says: await look() };
  } catch (error) {
    return { what, good: false, says: (error as Error).message };
  }
}

export const doctorCommand = (program: Command) =>
  program
    .command("doctor")
    .description("tell what this installation stands on")
    .option("--json", "print JSON")
    .action(({ json }: { json?: boolean }) =>
      withDatabase(async () => {
        const findings = [];
        for (const check of checks) findings.push(await find(check));
        console.log(json ? JSON.stringify(findings) : findings.map(({ what, good, says }) => `${good ? "✓" : "✗"} ${what} : ${says}`).join("\n"));
        if (findings.some(({ good }) => !good)) process.exitCode = 1;
      }),
    );
