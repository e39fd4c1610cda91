import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Asset = { url: string; type: string; body: Buffer };
const resolve = createRequire(import.meta.url).resolve;
const own = (name: string) => readFileSync(new URL(`assets/${name}`, import.meta.url));
const font = (subset: string) => readFileSync(resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`));
const sheets = ["fonts", "tokens", "base", "shell", "forms", "lists", "desk", "notices", "chat", "register", "figures", "home", "explorer", "narrow", "print"];
let shelf: { byName: Map<string, Asset>; byUrl: Map<string, Asset> } | undefined;

/** Fonts come first: the style sheet names them by plain names, and is served with their addresses. */
function open() {
  if (shelf) return shelf;
  const byName = new Map<string, Asset>();
  const shelve = (name: string, type: string, body: Buffer) => byName.set(name, { url: address(name, body), type, body });
  shelve("source-sans-latin.woff2", "font/woff2", font("latin"));
  shelve("source-sans-latin-ext.woff2", "font/woff2", font("latin-ext"));
  shelve("passerelle.svg", "image/svg+xml", own("passerelle.svg"));
  shelve("theme.js", "text/javascript", own("theme.js"));
  shelve("passerelle.js", "text/javascript", Buffer.from(script()));
  shelve("chat.js", "text/javascript", own("chat.js"));
  shelve("passkeys.js", "text/javascript", own("passkeys.js"));
  // The library names no path but its entry, which stands beside the bundle for browsers.
  shelve("webauthn.js", "text/javascript", readFileSync(join(dirname(resolve("@simplewebauthn/browser")), "../dist/bundle/index.umd.min.js")));
  shelve("passerelle.css", "text/css", Buffer.from(styleSheet(name => byName.get(name)!.url)));
  return (shelf = { byName, byUrl: new Map([...byName.values()].map(asset => [asset.url, asset])) });
}

/** One file: Pico in its own layer, below ours, so that ours always wins. */
function styleSheet(urlOf: (font: string) => string) {
  const pico = readFileSync(resolve("@picocss/pico/css/pico.min.css"), "utf8").replace(/^(\uFEFF)?@charset "[^"]+";/, "");
  const ours = sheets.map(name => own(`css/${name}.css`).toString("utf8")).join("\n");
  return `@layer base, house;\n@layer base {${pico}}\n${ours}`.replace(/url\("([\w.-]+\.woff2)"\)/g, (_, name: string) => `url("${urlOf(name)}")`);
}

/** One file of all elements, each written in a file of its own; elements.js comes first: the others are defined with it. */
function script() {
  const names = readdirSync(new URL("assets/js/", import.meta.url)).filter(name => name !== "elements.js").sort();
  return ["elements.js", ...names].map(name => own(`js/${name}`).toString("utf8")).join("\n");
}

function address(name: string, body: Buffer) {
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return `/assets/${name.replace(/(\.\w+)$/, `.${hash}$1`)}`;
}

/** `assetUrl("passerelle.css")` is `/assets/passerelle.<hash of its content>.css`. An unknown name throws. */
export function assetUrl(name: string) {
  const asset = open().byName.get(name);
  if (!asset) throw new Error(`no asset ${name}`);
  return asset.url;
}

/** The file at this public path, or null. */
export const findAsset = (path: string) => open().byUrl.get(path) ?? null;
