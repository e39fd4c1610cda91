import { load } from "cheerio";
import { letterFrom } from "../../src/templates/letter.ts";
import { renderLetter } from "../../src/templates/render.ts";

const link = "https://passerelle.example/connexion/abc?de=1&fg=2";
const mine = { name: "Élise Lebœuf", minutes: 15, link, site: "https://passerelle.example", regionName: "Région Normandie" };

test("a letter has a subject, a text to read anywhere and a page with one button", () => {
  const { subject, text, html } = renderLetter("sign-in", mine);
  expect(subject).toBe("Votre lien de connexion à Passerelle");
  expect(text).toContain(`Me connecter : ${link}`);
  expect(text).toMatch(/—\nPasserelle, Région Normandie\n$/);
  const $ = load(html);
  expect($("a").length).toBe(1);
  expect($("a").attr("href")).toBe(link);
  expect($("a").attr("style")).toContain("display:inline-block");
});

test("a name typed as a link stays words, in both parts", () => {
  const { text, html } = renderLetter("sign-in", { ...mine, name: "[Gagné](https://evil.example) **vite**" });
  expect(text).toContain("Bonjour [Gagné](https://evil.example) **vite**,");
  const $ = load(html);
  expect($("a").length).toBe(1);
  expect($("strong").length).toBe(0);
});

test("a name typed as HTML is shown, not run", () => {
  const { html } = renderLetter("sign-in", { ...mine, name: '<img src="x" onerror="alert(1)">' });
  expect(load(html)("img").length).toBe(0);
  expect(load(html)("p").first().text()).toBe('Bonjour <img src="x" onerror="alert(1)">,');
});

test("a line break in the data adds no header and no subject line", () => {
  const letter = renderLetter("charter-signed", { ...mine, company: "Forge\r\nBcc: tous@exemple.fr", pdf: link, page: link, space: link, sha256: "ab", head: null });
  expect(letter.subject).toBe("La charte de Forge Bcc: tous@exemple.fr est signée");
});

test("a letter that lacks a word is not sent half empty", () => {
  expect(() => renderLetter("sign-in", { name: "Élise" })).toThrow(/minutes/);
  expect(() => renderLetter("no-such-letter", {})).toThrow("no template no-such-letter");
});

test("codes, lists, links and addresses of the site are laid out", () => {
  const { text, html } = letterFrom("Sujet\n\n**1234 5678**\n\nVoir [la page](/visites/4) et **venir**.\n\n- douze élèves\n- deux adultes", { site: "https://passerelle.example" });
  expect(text).toBe("1234 5678\n\nVoir la page : https://passerelle.example/visites/4 et venir.\n\n- douze élèves\n- deux adultes\n\n—\nPasserelle\n");
  const $ = load(html);
  expect($("p").first().attr("style")).toContain("font-size:30px");
  expect($("p a").attr("href")).toBe("https://passerelle.example/visites/4");
  expect($("li").map((_, item) => $(item).text()).get()).toEqual(["douze élèves", "deux adultes"]);
});
