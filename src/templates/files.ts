import { readFileSync, readdirSync } from "node:fs";

const root = new URL("./", import.meta.url);

export const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Names of the templates in a folder and below, without `.hbs`: `charters/pledges`. */
export const templatesIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".hbs"))
    .map(name => name.slice(0, -4).replaceAll("\\", "/"))
    .sort();
