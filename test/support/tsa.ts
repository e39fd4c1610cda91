import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Mood = "well" | "refuses" | "silent" | "elsewhere" | "garbage";
const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: ["ignore", "pipe", "pipe"] });

/** The keys and certificates of a time-stamping authority under its own root, in a folder of their own. */
function authority(key: string[]) {
  const at = (name: string) => join(folder, name);
  const folder = mkdtempSync(join(tmpdir(), "tsa-"));
  openssl("req", "-x509", "-newkey", ...key, "-nodes", "-days", "3650", "-subj", "/CN=Racine", "-keyout", at("ca.key"), "-out", at("ca.pem"));
  openssl("req", "-newkey", ...key, "-nodes", "-subj", "/O=Essai/CN=Horodatage de la machine", "-keyout", at("tsa.key"), "-out", at("tsa.csr"));
  writeFileSync(at("tsa.ext"), "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n");
  openssl("x509", "-req", "-in", at("tsa.csr"), "-CA", at("ca.pem"), "-CAkey", at("ca.key"), "-CAcreateserial", "-days", "3650", "-extfile", at("tsa.ext"), "-out", at("tsa.pem"));
  writeFileSync(at("serial"), "01\n");
  writeFileSync(at("tsa.cnf"), `[tsa]\ndefault_tsa=one\n[one]\nserial=${at("serial")}\nsigner_cert=${at("tsa.pem")}\ncerts=${at("ca.pem")}\nsigner_key=${at("tsa.key")}\nsigner_digest=sha256\ndefault_policy=1.2.3.4.1\ndigests=sha256\naccuracy=secs:1\nordering=yes\ntsa_name=yes\ness_cert_id_alg=sha256\n`);
  return { folder, ca: at("ca.pem"), at };
}

export const curve = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"];
export const rsa = ["rsa:2048"];

/** A time-stamping authority of this machine: a small server that calls `openssl ts -reply`, in the mood that a test gives it. */
export async function aTimestampAuthority(key = curve) {
  const { folder, ca, at } = authority(key);
  const here = { url: "", ca, folder, mood: "well" as Mood, asked: 0, close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))) };
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    here.asked += 1;
    if (here.mood === "silent") return;
    if (here.mood === "refuses") return void response.writeHead(503).end("no");
    if (here.mood === "garbage") return void response.end("<html>hotel wifi</html>");
    if (here.mood === "elsewhere") openssl("ts", "-query", "-digest", "00".repeat(32), "-sha256", "-cert", "-out", at("query.tsq"));
    else writeFileSync(at("query.tsq"), Buffer.concat(chunks));
    openssl("ts", "-reply", "-config", at("tsa.cnf"), "-queryfile", at("query.tsq"), "-out", at("reply.tsr"));
    response.setHeader("content-type", "application/timestamp-reply").end(readFileSync(at("reply.tsr")));
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  here.url = `http://127.0.0.1:${(server.address() as { port: number }).port}/tsa`;
  return here;
}
