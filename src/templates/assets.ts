import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

type Asset = { url: string; type: string; body: Buffer };
const resolve = createRequire(import.meta.url).resolve;
const own = (name: string) => new URL(`assets/${name}`, import.meta.url);
const fonts = "@fontsource-variable/source-sans-3/files/source-sans-3";
let shelf: { byName: Map<string, Asset>; byUrl: Map<string, Asset> } | undefined;

function open() {
  if (shelf) return shelf;
  const sources: [string, string, string | URL][] = [
    ["source-sans-latin.woff2", "font/woff2", resolve(`${fonts}-latin-wght-normal.woff2`)],
    ["source-sans-latin-ext.woff2", "font/woff2", resolve(`${fonts}-latin-ext-wght-normal.woff2`)],
    ["pico.css", "text/css", resolve("@picocss/pico/css/pico.min.css")],
    ["passerelle.css", "text/css", own("passerelle.css")],
    ["passerelle.js", "text/javascript", own("passerelle.js")],
  ];
  const byName = new Map<string, Asset>();
  for (const [name, type, file] of sources) byName.set(name, shelve(name, type, readFileSync(file), byName));
  return (shelf = { byName, byUrl: new Map([...byName.values()].map(asset => [asset.url, asset])) });
}

/** Style sheets name the fonts by plain names; the address carries the content's hash. */
function shelve(name: string, type: string, bytes: Buffer, known: Map<string, Asset>): Asset {
  const body = type === "text/css" ? Buffer.from(bytes.toString("utf8").replace(/url\("([\w.-]+\.woff2)"\)/g, (_, font) => `url("${known.get(font)!.url}")`)) : bytes;
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { url: `/assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`, type, body };
}

export const assetUrl = (name: string) => open().byName.get(name)!.url;
export const findAsset = (path: string) => open().byUrl.get(path) ?? null;
