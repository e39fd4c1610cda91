import { X509Certificate, verify } from "node:crypto";
import { resolve } from "node:path";
import type { Command } from "commander";
import { type Restored, restore } from "../crm/privacy/restore.ts";
import { type Tail, manifestBytes } from "../database/backup/format.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { ownCertificates } from "./ownCertificates.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { replace?: boolean; erasures: string[]; json?: boolean };

export const restoreCommand = (program: Command) =>
  program
    .command("restore")
    .description("load a backup, erase again whom was erased since, verify the journal")
    .argument("<file>")
    .option("--replace", "empty a database that is not empty first")
    .option("--erasures <file>", "another list of erasures, from another machine (repeatable)", (path: string, before: string[]) => [...before, path], [])
    .option("--json", "print JSON")
    .action((file: string, { replace = false, erasures, json }: Options) =>
      withDatabase(async () => {
        await keepSecrets();
        const done = await restore({ path: resolve(file), replace, erasures, signedByUs });
        console.log(json ? JSON.stringify(done) : words(done));
        if (done.breaks.length) process.exitCode = 1;
      }),
    );

/** Whether the seal of this site, or an earlier one, signed the manifest. */
function signedByUs({ manifest, signature, fingerprint }: Tail) {
  const certificates = ownCertificates().map(pem => new X509Certificate(pem));
  const signer = certificates.find(one => one.fingerprint256.replaceAll(":", "").toLowerCase() === fingerprint);
  return Boolean(signer && verify("sha256", manifestBytes(manifest), signer.publicKey, Buffer.from(signature, "base64")));
}

const words = ({ documents, at, erased, breaks }: Restored) => `${documents} documents, au ${at} ; ${erased} effacement(s) rejoué(s) ; journal : ${breaks.length} rupture(s)${breaks.map(place => `\n  - ${place}`).join("")}`;
