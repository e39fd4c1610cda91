import { type Server, createServer } from "node:http";
import { httpsGateway } from "../../../src/crm/companies/sirene/httpsGateway.ts";

let server: Server;
let base = "";
let answer: { status: number; body: string; after?: number } = { status: 200, body: "" };
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    setTimeout(() => response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body), answer.after ?? 0);
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
});

const site = { siret: "00090100900017", code_postal: "50100", commune: "50129", libelle_commune: "CHERBOURG-EN-COTENTIN", activite_principale: "30.11Z", tranche_effectif_salarie: "22" };
const body = (results: object[]) => JSON.stringify({ results, total_results: results.length });

test("a company found in the directory is read with its place", async () => {
  answer = { status: 200, body: body([{ siren: "000901009", nom_complet: "CHANTIERS DU COTENTIN", siege: site, matching_etablissements: [] }]) };
  const found = await httpsGateway(base)("000901009");
  expect(found).toMatchObject({ found: true, establishment: { name: "CHANTIERS DU COTENTIN", siren: "000901009", departement: "50", postcode: "50100", nafCode: "30.11Z" } });
  expect(asked.at(-1)).toContain("q=000901009");
});

test("another company than the one asked is « unknown »", async () => {
  answer = { status: 200, body: body([{ siren: "000901017", nom_complet: "AUTRE", siege: site }]) };
  expect(await httpsGateway(base)("000901009")).toEqual({ found: false, reason: "unknown" });
});

test.each([
  ["an error of the server", { status: 503, body: "" }],
  ["an answer that is not theirs", { status: 200, body: "<html>portal</html>" }],
  ["a shape that changed", { status: 200, body: '{"companies":[]}' }],
  ["a server that is too slow", { status: 200, body: body([]), after: 400 }],
])("%s is « unreachable », and the person types the company", async (_what, given) => {
  answer = given;
  expect(await httpsGateway(base, 150)("000901009")).toEqual({ found: false, reason: "unreachable" });
});

test("nobody listening is « unreachable » too", async () => {
  expect(await httpsGateway("http://127.0.0.1:9")("000901009")).toEqual({ found: false, reason: "unreachable" });
});
