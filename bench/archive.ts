import { createHash, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { Charter } from "../src/crm/charters/charter.ts";
import { Company } from "../src/crm/companies/company.ts";
import { startExport } from "../src/crm/exports/startExport.ts";
import { Person } from "../src/crm/people/person.ts";
import { openSession } from "../src/crm/people/sessions.ts";
import { Paper } from "../src/crm/sealing/paper.ts";
import type { Row } from "./row.ts";
import { startedSite } from "./startedSite.ts";

const size = 150_000;
const [few, many] = [100, 3000];
/** How much more of the machine's memory the longer archive may hold, in MB. */
const room = 120;

/** Archives of a hundred and of three thousand charters, 150 kB each, taken from a site of its own process: the most memory it holds (VmHWM), and the speed. */
export async function bench(): Promise<Row[]> {
  const site = await startedSite({ companies: 100, contacts: 100, entries: 1000, at: new Date("2026-11-26T09:00:00Z") });
  try {
    await fill(many);
    const person = await Person.findOne({ roles: "administrator" }).orFail();
    const cookie = `session=${await openSession(person)}`;
    const short = await taken(site, cookie, await startExport({ person, filter: { departement: "few" } }));
    const long = await taken(site, cookie, await startExport({ person, filter: { departement: "many" } }));
    return [
      { id: `memory of the site at its most, ${many} charters (${Math.round(long.bytes / 1e6)} MB)`, unit: "MB", ours: long.peak, peer: `${few} charters`, theirs: short.peak, ratio: long.peak / short.peak, goal: `<= ${few} charters + ${room}`, reached: long.peak <= short.peak + room },
      { id: `speed of the archive of ${many}`, unit: "MB/s", ours: long.bytes / 1e6 / long.seconds, peer: "goal", theirs: 10, ratio: long.bytes / 1e7 / long.seconds, goal: ">= 10", reached: long.bytes / 1e6 / long.seconds >= 10 },
    ];
  } finally {
    await site.stop();
  }
}

/** Sealed charters whose bytes are random: nothing shrinks them. The first hundred stand in a département of their own. */
async function fill(count: number) {
  const company = await Company.findOne().orFail();
  for (let i = 0; i < count + few; i += 1) {
    const bytes = randomBytes(size);
    const charter = await Charter.create({ company: company._id, reference: `CH-2026-Z${String(i).padStart(7, "0")}`, textVersion: "2026-1", status: "expired", departement: i < few ? "few" : "many", signedAt: new Date(1.7e12 + i * 1000), sealedAt: new Date(), signatoryName: "Lou Martin" });
    await Paper.create({ charter: charter._id, kind: "sealed", sha256: createHash("sha256").update(bytes).digest("hex"), bytes, size, at: new Date() });
  }
}

async function taken(site: { origin: string; pid: number }, cookie: string, run: { _id: unknown }) {
  const start = performance.now();
  const answer = await fetch(`${site.origin}/equipe/exports/${String(run._id)}.zip`, { headers: { cookie } });
  let bytes = 0;
  for await (const chunk of answer.body!) bytes += (chunk as Uint8Array).length;
  return { bytes, seconds: (performance.now() - start) / 1000, peak: peakOf(site.pid) };
}

/** The most memory that a process has held since it began, in MB (Linux: VmHWM of /proc). */
const peakOf = (pid: number) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))![1]) / 1024;
