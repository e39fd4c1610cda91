import { existsSync, readFileSync } from "node:fs";

let script: Buffer | null = null;

/** What the tag loads: made of page/ by scripts/build.mjs, one file for browsers, in dist/ wherever this runs. Null until it is built. */
export function widgetScript() {
  const built = new URL(import.meta.url.replace("/src/", "/dist/").replace(/script\.[jt]s$/, "widget.js"));
  return (script ??= existsSync(built) ? readFileSync(built) : null);
}
