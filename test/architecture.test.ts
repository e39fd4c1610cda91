import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".ts"));
const source = (file: string) => readFileSync(join("src", file), "utf8");
const imports = (file: string) => [...source(file).matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)].map(([, a, b]) => normalize(join(dirname(file), (a ?? b)!)));
const offenders = (from: (file: string) => boolean, to: (target: string) => boolean) => files.filter(from).flatMap(file => imports(file).filter(to).map(target => `${file} → ${target}`));
const within = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

test("pdf and templates import nothing of the rest of the house", () => {
  expect(offenders(within("pdf"), target => !target.startsWith("pdf/"))).toEqual([]);
  expect(offenders(within("templates"), target => !target.startsWith("templates/"))).toEqual([]);
});

test("the CRM knows nothing of the bot", () => {
  expect(offenders(within("crm"), within("bot"))).toEqual([]);
});

test("routes and views are imported by their own feature and the site map alone", () => {
  const edge = (target: string) => /(Routes|View)\.ts$/.test(target);
  const foreign = files.flatMap(file =>
    imports(file)
      .filter(target => edge(target) && dirname(target) !== dirname(file))
      .filter(() => !["crm/routes.ts", "bot/routes.ts", "app.ts", "web/siteRoutes.ts"].includes(file))
      .map(target => `${file} → ${target}`),
  );
  expect(foreign).toEqual([]);
});

test("each feature's registry is read by the list of features alone", () => {
  const foreign = offenders(file => !["crm/features.ts", "bot/features.ts"].includes(file), target => target.endsWith("/registry.ts"));
  expect(foreign).toEqual([]);
});

test("only config.ts reads the environment", () => {
  expect(files.filter(file => file !== "config.ts" && source(file).includes("process.env"))).toEqual([]);
});

test("nothing outside src/database escapes the unit of work through the driver", () => {
  const escape = /\.collection\b|connection\.(db|collection)\b/;
  const free = (file: string) => file.startsWith("database/") || file === "commands/doctor.ts";
  expect(files.filter(file => !free(file) && escape.test(source(file)))).toEqual([]);
});

test("redirects go through localRedirect", () => {
  expect(files.filter(file => source(file).includes("ctx.redirect("))).toEqual([]);
});

test("no file passes 200 lines, nine in ten stay under 120, half under 35", () => {
  const lines = files.map(file => source(file).split("\n").length).sort((a, b) => a - b);
  expect(lines.at(-1)).toBeLessThan(200);
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThan(120);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThan(35);
});

test("no file is named for what it is not", () => {
  expect(files.filter(file => /service|manager|helper|util|handler|common/i.test(file))).toEqual([]);
});

test("Botkit is loaded by its two files alone; others know its types at most", () => {
  const loads = (file: string) => /^import (?!type).*"bot(kit|builder-core)"|import\("bot(kit|builder-core)"\)/m.test(source(file));
  expect(files.filter(file => loads(file) && !["bot/bot.ts", "bot/channel.ts"].includes(file))).toEqual([]);
});

test("features of the CRM import those before them, never those after", () => {
  const order = [["registry", "people", "gates", "rights", "journal", "mail", "territories", "schoolCalendar"], ["passwords", "factors"], ["passkeys", "federation"], ["identity"], ["confirm", "entry"], ["account", "colleagues"], ["records", "lists", "bulk", "find", "duplicates", "today"], ["schools", "companies", "ambassadors"], ["contacts"], ["charterTexts"], ["charters", "carriedCharters", "requests"], ["vouchers", "evidence", "deliveries", "sealing", "signingDays"], ["matching", "ceremony", "signature", "drafts", "verification"], ["memberships", "life", "register", "offers"], ["visits"], ["answers"], ["visitLife"], ["visitPapers"], ["space", "imports", "importDesk", "merges", "exports", "countersign", "charterDesk", "charterInvites", "textDesk", "staff"],
    ["referents", "letterDesk", "campaigns"], ["campaignDesk", "figures"], ["demand"], ["explorer"], ["figureDesk"], ["privacy"]];
  const rank = (file: string) => order.findIndex(room => room.includes(file.split("/")[1]!));
  expect(offenders(file => within("crm")(file) && rank(file) >= 0, target => within("crm")(target)).filter(line => {
    const [file, target] = line.split(" → ") as [string, string];
    return rank(target) > rank(file);
  })).toEqual([]);
});
