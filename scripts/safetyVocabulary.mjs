// Makes src/bot/safety/lexicon/vocabulary.json: the words of the development sentences, and the French words one slip away from them.
// usage: node scripts/safetyVocabulary.mjs WORDS.json   (a JSON list of French words, such as that of an-array-of-french-words 2.0.0, MIT)
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const folder = "test/bot/safety/sentences/";
const fold = text => text.toLowerCase().replace(/œ/g, "oe").normalize("NFD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, " ").trim();
const wordsOf = text => fold(text).split(" ").filter(word => /^[a-z]{4,}$/.test(word));
const french = new Set(JSON.parse(readFileSync(process.argv[2], "utf8")).flatMap(wordsOf));
const spoken = readdirSync(folder).flatMap(name => wordsOf(readFileSync(folder + name, "utf8").replace(/^#.*$/gm, "")));
const slang = wordsOf("want wanna kill myself life suicidal live living anymore hurt self harm raped touched bullied away home nowhere sleep take alone nobody miss point friend wants cutting herself himself hits beats father going shoot school die dead daron daronne shit beuh weed cocaine coke snap insta nudes suicider scarifie scarifier mutiler harceler harcelement cyberharcelement racketter tabasser");
const meant = [...new Set([...spoken.filter(word => french.has(word)), ...slang])].sort();
const known = new Set(meant);
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const near = word => [...word].flatMap((_, at) => [word.slice(0, at) + word.slice(at + 1), word.slice(0, at) + (word[at + 1] ?? "") + word[at] + word.slice(at + 2), ...letters.flatMap(letter => [word.slice(0, at) + letter + word.slice(at), word.slice(0, at) + letter + word.slice(at + 1)])]).concat(letters.map(letter => word + letter));
const field = ["quelqu", "aujourd", "jusqu", "presqu", "puisqu", "lorsqu", "parcoursup", "onisep", "crous", "avenir", "pole", "stages", "metiers", "mecano", "info", "infos", "bepc", "prepa", "stmg", "dispo"];
const real = [...new Set([...meant.flatMap(near).filter(word => french.has(word) && !known.has(word)), ...field])].sort();
writeFileSync("src/bot/safety/lexicon/vocabulary.json", `${JSON.stringify({ meant, real })}\n`);
console.log(`${meant.length} words, ${real.length} real words near them`);
