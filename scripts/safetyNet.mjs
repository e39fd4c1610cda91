// Fits src/bot/safety/net/weights.json: a logistic regression on words and pieces of words, over the development sentences of
// test/bot/safety/sentences and of src/bot/evaluation/cases, the questions of the knowledge base and the trades, beside sentences composed from the lists below.
// usage: node scripts/build.mjs && node scripts/safetyNet.mjs [--folds]   (the same sentences give the same weights)
import { readFileSync, writeFileSync } from "node:fs";
import { articles } from "../dist/bot/knowledge/article.js";
import { professions } from "../dist/crm/explorer/professions.js";
import { featuresOf } from "../dist/bot/safety/net/featuresOf.js";
import { noisy } from "../dist/bot/evaluation/noise.js";
import { composed } from "./safetySentences.mjs";

const folder = "test/bot/safety/sentences/";
const callsForHelp = ["numeros-aide", "sexisme-stage-formation", "harcelement-scolaire", "apprentissage-probleme", "stage-probleme", "phobie-scolaire", "enceinte-scolarite", "missions-locales-sante-logement", "absent-souvent", "anonymat-mineurs", "mineur-isole", "arnaques-offres"];
const read = name => readFileSync(`${folder}${name}.txt`, "utf8").split("\n").filter(line => line && !line.startsWith("#"));
const rows = [];
const add = (from, label, sentences, weight = 1) => sentences.forEach((text, at) => rows.push({ from, label, text, weight, at }));
add("explicit", "T1", read("explicit"));
add("veiled", "T2", read("veiled"));
add("others", "T1", read("others"));
add("harmless", "none", read("harmless"), 2);
add("ordinary", "none", articles().filter(({ id }) => !callsForHelp.includes(id)).flatMap(({ title, questions }) => [title, ...questions]));
add("trades", "none", professions().flatMap(trade => [trade.title, `comment devenir ${trade.title}`, ...JSON.stringify(trade).match(/"([^"]{25,160})"/g).slice(0, 10).map(text => text.slice(1, -1))]));
// The development part of the evaluation, never the sealed one.
const cases = readFileSync("src/bot/evaluation/cases/development.jsonl", "utf8").trim().split("\n").map(line => JSON.parse(line));
const calls = { "safety:T1": "T1", "safety:T2": "T2" };
add("cases", "T1", cases.filter(({ expect }) => calls[expect] === "T1").map(({ question }) => question), 2);
add("cases", "T2", cases.filter(({ expect }) => calls[expect] === "T2").map(({ question }) => question), 2);
add("quiet cases", "none", cases.filter(({ set }) => set !== "distress").map(({ question }) => question), 3);
for (const [label, sentences] of Object.entries(composed())) add("composed", label, sentences, 0.4);

const names = new Map();
const counts = new Map();
const encode = row => {
  const found = [...new Set(featuresOf(row.text))];
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return found;
};
for (const row of rows) row.found = encode(row);
for (const [name, count] of counts) if (count > 1) names.set(name, names.size);
for (const row of rows) row.features = row.found.flatMap(name => names.get(name) ?? []);

const sigmoid = x => 1 / (1 + Math.exp(-x));
/** Adagrad, with a ridge; the order is fixed. */
function fit(examples, target, { epochs = 25, rate = 0.15, ridge = 2e-5 } = {}) {
  const [w, g] = [new Float64Array(names.size), new Float64Array(names.size).fill(1e-6)];
  let [bias, gb] = [0, 1e-6];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = 0; i < examples.length; i++) {
      const { features, weight, label } = examples[(i * 7919 + epoch * 104729) % examples.length];
      let score = bias;
      for (const f of features) score += w[f];
      const error = (sigmoid(score) - (target(label) ? 1 : 0)) * weight;
      for (const f of features) {
        const step = error + ridge * w[f];
        g[f] += step * step;
        w[f] -= (rate * step) / Math.sqrt(g[f]);
      }
      gb += error * error;
      bias -= (rate * error) / Math.sqrt(gb);
    }
  }
  return { w, bias };
}
const score = ({ w, bias }, features) => features.reduce((sum, f) => sum + w[f], bias);
const danger = label => label !== "none";

if (process.argv.includes("--folds")) {
  const folds = 8;
  const out = rows.map(() => 0);
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(rows.filter((row, i) => row.from === "composed" || i % folds !== fold), danger);
    rows.forEach((row, i) => { if (i % folds === fold) out[i] = sigmoid(score(model, row.features)); });
  }
  writeFileSync("/tmp/folds.json", JSON.stringify(rows.map(({ from, label, text }, i) => ({ from, label, text, p: out[i] }))));
  for (const limit of [0.5, 0.7, 0.8, 0.9, 0.95])
    console.log(limit, ...["explicit", "veiled", "others", "harmless", "ordinary", "trades"].map(from => { const of = rows.map((row, i) => [row, out[i]]).filter(([row]) => row.from === from); return `${from} ${((of.filter(([, p]) => p > limit).length / of.length) * 100).toFixed(2)}`; }));
} else {
  const [alarm, grave] = [fit(rows, danger), fit(rows.filter(row => danger(row.label)), label => label === "T1")];
  const kept = [...names].map(([name, f]) => [name, Math.round(alarm.w[f] * 100), Math.round(grave.w[f] * 100)]).filter(([, a, b]) => Math.abs(a) >= 20 || Math.abs(b) >= 60);
  writeFileSync("src/bot/safety/net/weights.json", `${JSON.stringify({ alarm: Math.round(alarm.bias * 100), grave: Math.round(grave.bias * 100), features: Object.fromEntries(kept.map(([name, a, b]) => [name, [a, b]])) })}\n`);
  console.log(`${rows.length} sentences, ${kept.length} of ${names.size} features kept`);
}
