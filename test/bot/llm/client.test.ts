import { breaker } from "../../../src/bot/llm/client/breaker.ts";
import { complete } from "../../../src/bot/llm/client/complete.ts";
import { dataLines } from "../../../src/bot/llm/client/lines.ts";
import { type Mood, aLyingModel } from "../../support/lyingModel.ts";

const said = "{\"sentences\":[{\"text\":\"L’élève est accueilli 🙂 « à l’œuvre »\",\"cites\":[1]}]}";
const short = { headers: 150, idle: 150, total: 2_000, pause: 5 };
let model: Awaited<ReturnType<typeof aLyingModel>>;
beforeEach(async () => {
  model = await aLyingModel();
  model.says = () => said;
});
afterEach(() => model.close());

const ask = (moods: Mood[], limits = {}, signal?: AbortSignal) => {
  model.next = moods;
  return complete({ baseUrl: model.url, model: "essai", key: "clef", limits: { ...short, ...limits } }, [{ role: "user", content: "?" }], signal);
};

test.each<Mood>(["well", "drips", "does not stream"])("an answer is read whole from a server that %s", async mood => {
  expect(await ask([mood])).toBe(said);
  expect(model.asked[0]).toMatchObject({ path: "/v1/chat/completions", authorization: "Bearer clef", body: { model: "essai", stream: true } });
});

test.each<[Mood, string]>([
  ["silent", "UND_ERR_HEADERS_TIMEOUT"], ["stalls", "UND_ERR_BODY_TIMEOUT"], ["ends too early", "cut"], ["garbage", "unreadable"], ["a page", "unreadable"], ["endless", "too much"], ["400", "http 400"], ["429, in an hour", "http 429"],
] as [Mood, string][])("a server that answers %s is given up, asked once", async (mood, why) => {
  await expect(ask([mood])).rejects.toMatchObject({ why });
  expect(model.asked).toHaveLength(1);
});

test.each<Mood>([429, 503, "resets"])("what passes is tried once again: %s", async mood => {
  expect(await ask([mood])).toBe(said);
  expect(model.asked).toHaveLength(2);
});

test("never a third time, and not once something was read", async () => {
  await expect(ask([503, 503, "well"])).rejects.toMatchObject({ why: "http 503" });
  expect(model.asked).toHaveLength(2);
  await expect(ask(["cuts the line", "well"])).rejects.toMatchObject({ why: "UND_ERR_SOCKET" });
  expect(model.asked).toHaveLength(3);
});

test("half a character at the end of a cut stream is a cut, not a word", async () => {
  await expect(ask(["half a character"])).rejects.toMatchObject({ why: expect.stringMatching(/cut|unreadable/) as string });
});

test("the whole answer has its limit, and a reader who leaves stops the server", async () => {
  await expect(ask(["stalls"], { idle: 5_000, total: 100 })).rejects.toMatchObject({ why: "too long" });
  const reader = new AbortController();
  setTimeout(() => reader.abort(), 50);
  await expect(ask(["stalls"], { idle: 5_000 }, reader.signal)).rejects.toMatchObject({ why: "left" });
  await expect(ask(["well"], {}, AbortSignal.abort())).rejects.toMatchObject({ why: "left" });
  while (model.left < 2) await new Promise(resolve => setTimeout(resolve, 5));
  expect(model.asked).toHaveLength(2);
});

test("after five failures in a minute a server is left alone, then tried again; readers who leave do not count", async () => {
  let now = 0;
  const { guard } = breaker(() => now);
  const fails = (counts: boolean) => guard(() => Promise.reject(new Error("no")), () => counts).catch((error: Error) => error.message);
  for (let n = 0; n < 9; n += 1) expect(await fails(false)).toBe("no");
  for (let n = 0; n < 5; n += 1) expect([await fails(true), (now += 1_000)][0]).toBe("no");
  expect(await fails(true)).toBe("model: broken");
  now = 60_500;
  expect(await fails(true)).toBe("no");
  expect(await fails(true)).toBe("model: broken");
  now = 62_000;
  expect(await guard(() => Promise.resolve("yes"))).toBe("yes");
});

test("a server is never asked more than eight things at once", async () => {
  const { guard } = breaker();
  const slow = Array.from({ length: 8 }, () => guard(() => new Promise(resolve => setTimeout(resolve, 20))));
  await expect(guard(() => Promise.resolve())).rejects.toThrow("busy");
  await Promise.all(slow);
});

test("lines are the same wherever the bytes are cut", async () => {
  const bytes = Buffer.from(": ping\r\ndata: {\"é\":1}\r\n\r\nevent: x\ndata:œ\rdata: [DONE]");
  const read = async (size: number) => {
    const cut = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield Promise.resolve(bytes.subarray(at, at + size));
    };
    const all: string[] = [];
    for await (const line of dataLines(cut())) all.push(line);
    return all;
  };
  for (let size = 1; size <= bytes.length; size += 1) expect(await read(size)).toEqual(["{\"é\":1}", "œ", "[DONE]"]);
});
