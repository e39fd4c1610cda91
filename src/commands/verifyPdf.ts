import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { exactMoment } from "../crm/french.ts";
import { judgePdf } from "../pdf/seal/judgePdf.ts";
import { ownCertificates } from "./ownCertificates.ts";

type Options = { json?: boolean; certificate: string[]; sha256?: string };
const collect = (value: string, before: string[]) => [...before, value];

export const verifyPdfCommand = (program: Command) =>
  program
    .command("verify-pdf")
    .argument("<file>")
    .description("check the seal of a charter: whole file, known certificate, expected bytes")
    .option("--certificate <pem>", "a certificate to trust, beside this site's own (repeatable)", collect, [])
    .option("--sha256 <hex>", "the SHA-256 that the verification page gives")
    .option("--json", "print JSON")
    .action((file: string, { json, certificate, sha256 }: Options) => {
      const pems = [...ownCertificates(), ...certificate.map(path => readFileSync(path, "utf8"))];
      const fingerprints = pems.map(pem => new X509Certificate(pem).fingerprint256.replaceAll(":", "").toLowerCase());
      const judged = judgePdf(readFileSync(file), { fingerprints, sha256 });
      const stamped = judged.stamp ? ` Horodaté le ${exactMoment(judged.stamp.at)} par ${judged.stamp.by} (${judged.stamp.fingerprint}).` : "";
      console.log(json ? JSON.stringify(judged) : judged.good ? `Cachet valable, tout le document est couvert (${judged.fingerprint}).${stamped}` : `Cachet refusé : ${judged.why}.`);
      if (!judged.good) process.exitCode = 1;
    });
