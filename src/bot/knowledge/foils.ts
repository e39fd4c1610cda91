import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("./foils/", import.meta.url);
let known: readonly Foil[] | undefined;

/** Questions of a neighbouring field that the base does not answer: rent, taxes, health… */
export type Foil = { name: string; questions: readonly string[] };

/** What the base must not answer although it sounds near: a question nearer to one of these than to any entry is left to a person. */
export const foils = () => (known ??= readdirSync(folder).filter(name => name.endsWith(".txt")).sort().map(read));

const read = (file: string): Foil => ({ name: file.slice(0, -".txt".length), questions: readFileSync(new URL(file, folder), "utf8").split("\n").map(line => line.trim()).filter(Boolean) });
