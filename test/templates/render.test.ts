import { load } from "cheerio";
import { assetUrl, findAsset } from "../../src/templates/assets.ts";
import { compile, engine } from "../../src/templates/engine.ts";
import { read, templatesIn } from "../../src/templates/files.ts";
import { render } from "../../src/templates/render.ts";
import { noProblems, site, whole } from "./site.ts";

const hostile = `"><script>alert(1)</script><b a='`;
const show = (source: string, view: object = {}) => compile(engine(), source)({ ...whole(), ...view });

test("a field missing from the view throws instead of printing nothing", () => {
  expect(() => render("errors/not-found", whole({ errorId: "1" }))).toThrow(/message/);
  expect(() => render("no/such-page", whole())).toThrow("no template no/such-page");
});

const calls: [string, string][] = [
  ["field", "name=x label=x value=x hint=x type=x autocomplete=x inputmode=x"],
  ["textarea", "name=x label=x value=x hint=x"],
  ["date", "name=x label=x value=x hint=x min=x"],
  ["select", "name=x label=x value=x options=(listOf (objectOf value=x label=x))"],
  ["radios", "name=x label=x value=x options=(listOf (objectOf value=x label=x hint=x))"],
  ["checkboxes", "name=x label=x options=(listOf (objectOf value=x label=x hint=x checked=true))"],
  ["choice", "name=x label=x value=x hint=x"],
  ["button", "label=x name=x value=x about=x tone=x"],
  ["button-link", "label=x href=x about=x"],
  ["summary-list", "rows=(listOf (objectOf label=x value=x href=x hrefLabel=x))"],
  ["task-list", "tasks=(listOf (objectOf label=x status=x tone=x href=x hint=x))"],
  ["table", "caption=x columns=(listOf (objectOf label=x)) rows=(listOf (objectOf cells=(listOf x (objectOf text=x href=x) (objectOf text=x tone=x))))"],
  ["tag", "text=x tone=x"],
  ["banner", "text=x title=x tone=x href=x action=x"],
  ["tabs", "label=x items=(listOf (objectOf label=x href=x count=x current=true))"],
  ["card", "title=x text=x href=x action=x tag=x tagTone=x"],
  ["pagination", "label=x previous=x next=x"],
  ["toast", "text=x href=x action=x"],
  ["progress", "id=x label=x value=x text=x"],
  ["copy", "id=x text=x label=x"],
  ["empty-state", "title=x text=x href=x action=x"],
  ["steps", "current=x total=x label=x about=x"],
  ["breadcrumb", "items=(listOf (objectOf label=x href=x) (objectOf label=x))"],
  ["search", "action=x label=x value=x hint=x name=x"],
  ["timeline", "events=(listOf (objectOf when=x text=x datetime=x detail=x tone=x))"],
  ["stats", "tiles=(listOf (objectOf value=x label=x href=x hint=x))"],
  ["bubble", "from=x who=x text=x when=x sources=(listOf (objectOf label=x href=x date=x)) replies=(listOf (objectOf label=x href=x) (objectOf label=x value=x))"],
];

test.each(calls)("%s shows hostile words as words", (name, given) => {
  const html = show(`{{> ${name} ${given}}}`, { x: hostile });
  expect(html).toContain("&lt;script&gt;");
  expect(load(html)("script, b").length).toBe(0);
});

test.each(["dialog id=x open=x title=x close=x", "details summary=x id=x", "layout title=x back=x backLabel=x"])("%s shows hostile words as words", given => {
  const $ = load(show(`{{#> ${given}}}<p>dedans</p>{{/${given.split(" ")[0]}}}`, { x: hostile }));
  expect($("script:not([src]), b").length).toBe(0);
  expect($("p").text()).toContain("dedans");
});

test("every component is on the page that shows them all", () => {
  const inside = ["label", "legend", "problem", "logo", "header", "footer", "hero-view", "resume-later", "charter-text"];
  const own = new Set(["layout", ...inside]);
  const seen = ["pages/dev/components.hbs", ...templatesIn("partials/dev/").map(name => `partials/dev/${name}.hbs`)].map(read).join("");
  const shared = templatesIn("partials/").filter(name => !name.includes("/") && !own.has(name));
  expect(shared.filter(name => !seen.includes(`{{> ${name}`) && !seen.includes(`{{#> ${name}`))).toEqual([]);
});

test("an address that would run a program leads nowhere", () => {
  for (const address of ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example"]) {
    expect(load(show("{{> card title='Carte' href=x}}", { x: address }))("a").attr("href")).toBe("#");
  }
  expect(load(show("{{> card title='Carte' href=x}}", { x: "/registre?page=2" }))("a").attr("href")).toBe("/registre?page=2");
});

test("a component takes nothing from the page but what it is given", () => {
  expect(show("{{> banner text='Bonjour'}}", { title: "Titre de la page", href: "/ailleurs" })).not.toMatch(/Titre|ailleurs/);
});

test("what stands inside a block sees the page around it, not the block's arguments", () => {
  const html = show('{{#each rows}}{{#> details summary="Plus"}}<p>{{summary}} {{name}} {{../town}}</p>{{/details}}{{/each}}', { town: "Caen", rows: [{ name: "Forge", summary: "Atelier" }] });
  expect(load(html)("details p").text()).toBe("Atelier Forge Caen");
});

test("a refused field keeps what was typed, says why, and is described by its hint and its problem", () => {
  const problems = { list: [], byField: { email: "Adresse incomplète." } };
  const $ = load(show('{{> field name="email" label="E-mail" value="anne@" hint="Le code y part."}}', { problems }));
  expect($("#email").val()).toBe("anne@");
  expect($("#email").attr("aria-invalid")).toBe("true");
  expect($("#email").attr("aria-describedby")).toBe("email-hint email-problem");
  expect($("#email-problem").text()).toBe("Adresse incomplète.");
});

test("a field named as something every object has is not refused by accident", () => {
  expect(load(show('{{> field name="constructor" label="Constructeur"}}'))(".problem").length).toBe(0);
});

test("words typed on several lines come back as they were", () => {
  const typed = "Première ligne\n  deuxième, en retrait\ntroisième";
  expect(load(show('<div>\n    {{> textarea name="wish" label="Souhait" value=x}}\n</div>', { x: typed }))("textarea").val()).toBe(typed);
});

test("no summary appears where nothing is wrong", () => {
  expect(load(show("{{> problems}}", { problems: noProblems }))(".problems").length).toBe(0);
});

test("the layout names the page, the person and the current entry of the menu", () => {
  const person = { name: "Camille Duval", initials: "CD", roles: [], links: [] };
  const menu = [{ href: "/registre", label: "Registre", current: true }];
  const $ = load(show('{{#> layout title="Registre"}}<h1>Registre</h1>{{/layout}}', { site: { ...site, person, menu } }));
  expect($("title").text()).toBe("Registre – Passerelle, Région Normandie");
  expect($("header .leave span").text()).toBe("Camille Duval");
  expect($("header [aria-current=page]").attr("href")).toBe("/registre");
  expect($("header [name=_csrf]").val()).toBe("jeton-du-formulaire");
});

test("assets carry the hash of their content, and nothing else is served", () => {
  expect(assetUrl("passerelle.css")).toMatch(/^\/assets\/passerelle\.[0-9a-f]{12}\.css$/);
  expect(findAsset(assetUrl("passerelle.css"))?.type).toBe("text/css");
  expect(findAsset("/assets/passerelle.css")).toBeNull();
  expect(findAsset("/assets/../../package.json")).toBeNull();
  expect(() => assetUrl("no.css")).toThrow("no asset no.css");
});

test("the style sheet asks nothing of another site", () => {
  const css = findAsset(assetUrl("passerelle.css"))!.body.toString("utf8");
  const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address!);
  expect(addresses.filter(address => !/^(data:|\/assets\/source-sans-latin)/.test(address))).toEqual([]);
  expect(addresses.filter(address => address.startsWith("/assets/")).every(address => findAsset(address))).toBe(true);
});
