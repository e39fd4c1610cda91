import { readFileSync } from "node:fs";

let known: { version: string; commit: string } | undefined;

/** The build: version of package.json and the commit, written by the build into commit.txt. */
export function version() {
  return (known ??= { version: JSON.parse(read("../../package.json") || '{"version":"0"}').version, commit: read("../commit.txt").trim() || "unknown" });
}

function read(path: string) {
  try {
    return readFileSync(new URL(path, import.meta.url), "utf8");
  } catch {
    return "";
  }
}
