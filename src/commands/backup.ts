import { sign } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { config } from "../config.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { writeBackup } from "../database/backup/writeBackup.ts";
import { readSealIdentity } from "../pdf/seal/identity.ts";
import { version } from "../web/version.ts";
import { withDatabase } from "./withDatabase.ts";

export const backupCommand = (program: Command) =>
  program
    .command("backup")
    .description("write every collection, as of one moment, into one compressed and signed file")
    .argument("<file>")
    .option("--json", "print JSON")
    .action((file: string, { json }: { json?: boolean }) =>
      withDatabase(async () => {
        await keepSecrets();
        const manifest = await writeBackup({ path: resolve(file), version: version().version, sign: seal() });
        const documents = manifest.collections.reduce((sum, { count }) => sum + count, 0);
        console.log(json ? JSON.stringify({ file, at: manifest.at, collections: manifest.collections.length, documents }) : `${documents} documents de ${manifest.collections.length} collections, au ${manifest.at} : ${file}`);
      }, { reading: true }),
    );

/** Signs as the seal does. */
function seal() {
  const { key, fingerprint } = readSealIdentity(config().SEAL_KEY!, config().SEAL_CERT!);
  return (bytes: Buffer) => ({ signature: sign("sha256", bytes, key).toString("base64"), fingerprint });
}
