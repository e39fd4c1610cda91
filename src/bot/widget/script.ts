import { readFileSync } from "node:fs";

let script: Buffer | undefined;

/** What the tag loads: made of page/ by scripts/build.mjs, one file for browsers. It stands in dist/ alone, wherever this runs. */
export const widgetScript = () => (script ??= readFileSync(new URL(import.meta.url.replace("/src/", "/dist/").replace(/script\.[jt]s$/, "widget.js"))));
