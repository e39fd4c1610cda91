// What the tests need of the machine: a browser, the PDF readers, and the libraries mongod links to.
import { spawnSync } from "node:child_process";

const wanted = [
  { package: "chromium", commands: ["chromium", "chromium-browser", "google-chrome"], given: "CHROMIUM_PATH" },
  { package: "poppler-utils", commands: ["pdfsig"] },
  { package: "qpdf", commands: ["qpdf"] },
];

/** Installs what is missing where it may, says what to install otherwise. Returns settings for the tests. */
export function systemTools() {
  const missing = wanted.filter(tool => !process.env[tool.given ?? ""] && !find(tool.commands)).map(tool => tool.package);
  if (!hasLibrary("libcurl.so.4")) missing.push("libcurl4");
  if (missing.length) install(missing);
  return { CHROMIUM_PATH: process.env.CHROMIUM_PATH || find(wanted[0].commands) };
}

const find = commands => commands.map(name => spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim()).find(Boolean);
const hasLibrary = name => spawnSync("ldconfig", ["-p"], { encoding: "utf8" }).stdout?.includes(name);

function install(packages) {
  const command = `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${packages.join(" ")}`;
  const may = process.getuid?.() === 0 && find(["apt-get"]);
  console.log(may ? `Installation de ${packages.join(", ")}…` : `À installer d’abord : ${packages.join(", ")}`);
  if (!may || spawnSync("bash", ["-c", command], { stdio: ["ignore", "ignore", "inherit"] }).status !== 0) process.exit(1);
}
