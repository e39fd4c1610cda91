import { gzipSync } from "node:zlib";
import { site } from "../../support/site.ts";

const here = site();
const ask = (headers: Record<string, string> = {}) => fetch(`${here.origin}/widget.js`, { headers });

test("the script is small, the same for everybody, for any page to load, and asked again only by its tag", async () => {
  const answer = await ask();
  const body = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control"), answer.headers.get("cross-origin-resource-policy"), answer.headers.getSetCookie()]).toEqual([200, "text/javascript; charset=utf-8", "public, max-age=300", "cross-origin", []]);
  expect(gzipSync(body).length).toBeLessThan(12_000);
  expect((await ask({ "if-none-match": answer.headers.get("etag")!, "cache-control": "max-age=0" })).status).toBe(304);
});

test("it writes words, never markup, asks no other host, and sets no cookie", async () => {
  const script = await (await ask()).text();
  expect(script.match(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|document\.cookie|localStorage|https?:\/\/[a-z]/g)).toBeNull();
});
