import { spawnSync } from "node:child_process";

/** Names of the shared libraries this binary asks for and the machine lacks, as ldd tells. */
export function missingLibraries(binary: string, path: string) {
  const { stdout } = spawnSync("ldd", [binary], { encoding: "utf8", env: { PATH: path } });
  return (stdout ?? "")
    .split("\n")
    .filter(line => line.includes("not found"))
    .map(line => line.trim().split(" ")[0]!);
}
