import { readFileSync, readdirSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { render } from "../../src/templates/render.ts";
import { showcaseProblems } from "../../src/templates/showcase.ts";
import { camille, site, whole } from "./site.ts";

const checker = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "tel-non-breaking": "off",
    // A table laid out as cards loses its meaning for screen readers unless its roles are said.
    "no-redundant-role": "off",
    // A link drawn as a button leads to a page: it is a link, with the role for its look alone.
    "prefer-native-element": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
  },
});
const views: [string, object][] = [
  ["home/home", {}],
  ["home/home", { site: { ...site, person: camille, notice: "C’est enregistré." } }],
  ["dev/components", {}],
  ["dev/components", { problems: showcaseProblems }],
  ["legal/accessibility", {}],
  ["legal/legal-notice", {}],
  ...["not-found", "unprocessable", "crash", "unavailable"].map(name => [`errors/${name}`, { message: "Rien ici.", errorId: "e-1" }] as [string, object]),
];

test.each(views)("%s is valid HTML", async (name, view) => {
  const report = await checker.validateString(render(name, whole(view)));
  expect(report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});

const folder = "src/templates";
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(name => name.endsWith(".hbs"));
const offenders = (pattern: RegExp, names = templates) => names.filter(name => pattern.test(readFileSync(`${folder}/${name}`, "utf8")));
const html = templates.filter(name => !name.startsWith("mails/"));

test("no template prints a value without escaping it", () => {
  expect(offenders(/\{\{\{|\{\{~?&/)).toEqual([]);
});

test("no attribute goes without quotes", () => {
  expect(html.filter(name => tags(name).some(tag => /\s[\w-]+=[^"\s]/.test(tag.replace(/="[^"]*"/g, ""))))).toEqual([]);
});

test("no style, script or reaction is written inside a page", () => {
  // The copy of one's data leaves the site as one file: it carries its style along.
  const onSite = html.filter(name => name !== "pages/privacy/copy.hbs");
  expect(offenders(/\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="|javascript:/i, onSite)).toEqual([]);
});

/** The tags of a template, its values replaced by one letter. */
const tags = (name: string) => readFileSync(`${folder}/${name}`, "utf8").replace(/\{\{[^}]*\}\}/g, "x").match(/<[a-z][^<>]*>/gi) ?? [];
