import { readFileSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { verifyJournal } from "../crm/journal/verifyJournal.ts";
import type { KnownRoot } from "../crm/journal/verifyHeads.ts";
import { ownCertificates } from "./ownCertificates.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { json?: boolean; head: KnownRoot[]; certificate: string[] };

export const verifyJournalCommand = (program: Command) =>
  program
    .command("verify-journal")
    .description("walk every chain of the journal and its signed heads")
    .option("--head <seq:root>", "a head that you hold from a letter (repeatable)", readHead, [])
    .option("--certificate <pem>", "the certificate of an earlier seal (repeatable)", (path: string, before: string[]) => [...before, path], [])
    .option("--json", "print JSON")
    .action(({ json, head, certificate }: Options) =>
      withDatabase(async () => {
        const result = await verifyJournal({ roots: head, certificates: [...ownCertificates(), ...certificate.map(path => readFileSync(path, "utf8"))] });
        console.log(json ? JSON.stringify(result) : `${result.count} lignes, ${result.heads} têtes signées, ${result.breaks.length} rupture(s)${list(result.breaks)}${result.erased.length ? `\nEffacé, ce qui n’est pas une rupture :${list(result.erased)}` : ""}`);
        if (result.breaks.length) process.exitCode = 1;
      }, { reading: true }),
    );

const list = (places: string[]) => places.map(place => `\n  - ${place}`).join("");

function readHead(text: string, before: KnownRoot[]): KnownRoot[] {
  const [, seq, root] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!root) throw new InvalidArgumentError("expected NUMBER:ROOT, the root in 64 hexadecimal signs.");
  return [...before, { seq: Number(seq), root }];
}
