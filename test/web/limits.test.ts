import { type Server, createServer } from "node:http";
import Koa from "koa";
import { parseConfig, adjustConfig } from "../../src/config.ts";
import { RateCount } from "../../src/database/limiter.ts";
import { answerErrors } from "../../src/web/answerErrors.ts";
import { type Limited, gateOf } from "../../src/web/limits.ts";
import { networkOf } from "../../src/web/networkOf.ts";
import { fillTo } from "../crm/charters/ceremony.ts";
import { aColleague } from "../support/as.ts";
import { mailbox } from "../support/mailbox.ts";
import { site } from "../support/site.ts";

const here = site();
const opened: Server[] = [];
afterAll(() => Promise.all(opened.map(server => new Promise(resolve => server.close(resolve)))));

/** A site of one page behind this gate: `/RECIPIENT`, asked by the browser of the header x-browser. */
async function behind(gate: Limited) {
  const app = new Koa();
  app.use(answerErrors as never);
  app.use(async ctx => {
    ctx.state.csrf = ctx.get("x-browser");
    await gate.allow(ctx as never, ctx.path.slice(1) || undefined);
    ctx.body = "passed";
  });
  const server = createServer(app.callback());
  opened.push(server);
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return async (path: string, browser = "b") => fetch(origin + path, { headers: { "x-browser": browser, accept: "text/html" } });
}
const statuses = async (ask: () => Promise<Response>, times: number) => {
  const found = [];
  for (let i = 0; i < times; i += 1) found.push((await ask()).status);
  return found;
};
const minute = (points: number) => ({ points, seconds: 60 });

test("twelve drafts, each from a browser of its own, do not bring one person twelve codes; others go on", async () => {
  const answers = [];
  for (let i = 0; i < 12; i += 1) {
    const visitor = here.visitor();
    await fillTo(visitor, "code", { number: "000901058", email: "victime@exemple.fr" });
    answers.push(visitor.page!);
  }
  expect(await mailbox("victime@exemple.fr")).toHaveLength(8);
  const refused = answers.at(-1)!;
  expect(refused.status).toBe(429);
  expect(refused.$("h1").text()).toBe("Un peu de patience");
  expect(refused.$("main").text()).toMatch(/Trop de demandes en peu de temps, depuis cet appareil ou vers cette adresse\. Réessayez dans (\d+ minutes|1 heure)\./);
  const wait = Number(refused.headers.get("retry-after"));
  expect(wait > 3000 && wait <= 3600).toBe(true);
  const other = here.visitor();
  await fillTo(other, "code", { number: "000901058", email: "autre@exemple.fr" });
  expect(other.page!.$("h1").text()).toBe("Saisissez le code pour signer");
}, 60_000);

test("a stranger's address typed in the sign-in form gets few letters, known or not, and the answer tells the same of both", async () => {
  await aColleague("Camille Duval", "camille@region.example");
  const ask = async (email: string) => {
    const visitor = here.visitor();
    await visitor.get("/connexion");
    return (await visitor.submit({ email })).status;
  };
  for (const email of ["camille@region.example", "personne@exemple.fr"]) {
    const found = [];
    for (let i = 0; i < 7; i += 1) found.push(await ask(i % 2 ? email : email.toUpperCase()));
    expect([email, found]).toEqual([email, [200, 200, 200, 200, 200, 200, 429]]);
  }
  expect(await mailbox("camille@region.example")).toHaveLength(6);
});

test("each dimension has its own count: a recipient, a browser, a network; what is spent is refused with the time to wait", async () => {
  const ask = await behind(gateOf("essai-1", { recipient: minute(2), browser: minute(3), network: minute(4) }));
  expect(await statuses(() => ask("/anne"), 3)).toEqual([200, 200, 429]);
  expect(await statuses(() => ask("/bob"), 2)).toEqual([200, 429]);
  expect(await statuses(() => ask("/carl", "other"), 2)).toEqual([200, 429]);
  const refused = await ask("/dora", "third");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
});

test("what was refused is given back: a form may be wrong as often as need be, and a limit reached opens no second way", async () => {
  const gate = gateOf("essai-4", { recipient: minute(2), network: minute(50) });
  const asker = { ip: "192.0.2.1", state: { csrf: "" } } as never;
  const wrong = () => gate.through(asker, "anne", () => Promise.reject(new Error("wrong form")));
  const right = () => gate.through(asker, "anne", async () => "sent");
  for (let i = 0; i < 5; i += 1) await expect(wrong()).rejects.toThrow("wrong form");
  expect([await right(), await right()]).toEqual(["sent", "sent"]);
  for (const act of [right, wrong]) await expect(act()).rejects.toMatchObject({ status: 429 });
});

test("two processes count together, and what the database holds names nobody", async () => {
  const rates = { recipient: minute(3), network: minute(100) };
  const [one, two] = [await behind(gateOf("essai-2", rates)), await behind(gateOf("essai-2", rates))];
  expect([...(await statuses(() => one("/anne@exemple.fr"), 2)), ...(await statuses(() => two("/anne@exemple.fr"), 2))]).toEqual([200, 200, 200, 429]);
  const kept = await RateCount.find().lean();
  expect(kept.length).toBeGreaterThan(0);
  expect(JSON.stringify(kept)).not.toMatch(/exemple|127\.0\.0\.1|victime/);
  const indexes = await RateCount.collection.indexes();
  expect(indexes.map(({ key, unique, expireAfterSeconds }) => [Object.keys(key)[0], unique ?? expireAfterSeconds])).toEqual(expect.arrayContaining([["key", true], ["expire", 0]]));
});

test("switched off, nothing is counted; in production it cannot be", async () => {
  const ask = await behind(gateOf("essai-3", { network: minute(1) }));
  adjustConfig({ RATE_LIMITER_ENABLED: false });
  expect(await statuses(() => ask("/"), 3)).toEqual([200, 200, 200]);
  adjustConfig({ RATE_LIMITER_ENABLED: true });
  expect(await statuses(() => ask("/"), 2)).toEqual([200, 429]);
  expect(() => parseConfig({ NODE_ENV: "production", RATE_LIMITER_ENABLED: "false" })).toThrow("RATE_LIMITER_ENABLED : ne se coupe pas en production");
});

test("an IPv6 network is counted by its first 64 bits, an IPv4 address by itself, however it is written", () => {
  expect(["192.0.2.7", "::ffff:192.0.2.7", "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::9", "2001:db8::1", "::1"].map(networkOf)).toEqual(["192.0.2.7", "192.0.2.7", "2001:db8:1:2", "2001:db8:1:2", "2001:db8:0:0", "0:0:0:0"]);
});
