import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { closeConversation } from "../../../src/bot/console/closeConversation.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";
import { personWith } from "../../../src/crm/people/person.ts";
import { endStreams } from "../../../src/web/events.ts";
import { aChromium } from "../../support/chromium.ts";
import { site } from "../../support/site.ts";
import { aForeignPage, focused, kept } from "./page.ts";

const here = site();
const there = aForeignPage(here);
const chromium = aChromium();
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4", "best-practice"];
const shot = (page: Page, name: string) => page.screenshot({ path: `test/output/widget-${name}.png`, animations: "disabled" });

async function visit(width = 360) {
  const page = await chromium.phone(true, width);
  const errors: string[] = [];
  page.on("console", message => void (message.type() === "error" && errors.push(message.text())));
  page.on("pageerror", error => void errors.push(error.message));
  await page.goto(there.origin);
  await page.locator(".launcher").waitFor();
  return { page, errors };
}

async function asks(page: Page, words: string) {
  await page.locator("textarea").fill(words);
  await page.locator("textarea").press("Enter");
}
const answers = (page: Page) => page.locator(".log .bubble.bot");
const faults = async (page: Page) => (await new AxeBuilder({ page }).withTags(tags).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(" | ")}`);

test("with the keyboard alone, a young person opens, asks, reads an answer with its source, and closes; before that nothing is kept", async () => {
  const { page, errors } = await visit(1280);
  expect(await page.locator(".launcher").innerText()).toContain("Assistant automatique");
  expect(await kept(page)).toEqual({ cookies: [], stored: [] });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("launcher");
  await page.keyboard.press("Enter");
  await answers(page).first().waitFor();
  expect(await focused(page)).toBe("text");
  expect(await answers(page).first().innerText()).toContain("un programme, pas une personne");
  expect(await kept(page)).toEqual({ cookies: [], stored: [] });
  await page.keyboard.type("le stage de 3e est-il obligatoire ?");
  await page.keyboard.press("Enter");
  await page.locator(".sources a").first().waitFor();
  expect(await answers(page).last().locator(".who").innerText()).toContain("Assistant automatique");
  expect(await page.locator(".bubble.person .who").innerText()).toMatch(/^Toi/);
  expect(await page.locator(".sources a").first().getAttribute("href")).toMatch(/^https:\/\//);
  await page.locator(".chip", { hasText: "Oui, ça répond" }).click();
  await page.locator(".bubble.bot", { hasText: "Tant mieux" }).waitFor();
  await shot(page, "desktop");
  await page.keyboard.press("Escape");
  expect([await page.locator("dialog").isVisible(), await focused(page)]).toEqual([false, "launcher"]);
  expect(await kept(page)).toEqual({ cookies: [], stored: ["passerelle-chat"] });
  await page.locator(".launcher").press("Enter");
  expect(await focused(page)).toBe("text");
  expect(errors).toEqual([]);
});

test.each([[320, "light"], [320, "dark"], [1280, "dark"]] as const)("at %i px, %s: nothing overflows, axe finds nothing, whatever the page's own style", async (width, colorScheme) => {
  const { page } = await visit(width);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  const found = await faults(page);
  await shot(page, `closed-${width}-${colorScheme}`);
  await page.locator(".launcher").click();
  await answers(page).first().waitFor();
  await shot(page, `welcome-${width}-${colorScheme}`);
  await asks(page, "combien gagne un apprenti ?");
  await page.locator(".chip", { hasText: "Oui, ça répond" }).waitFor();
  await page.locator(".own button", { hasText: "Effacer" }).click();
  found.push(...(await faults(page)));
  await shot(page, `answer-${width}-${colorScheme}`);
  const wide = await page.evaluate("[...document.querySelector('passerelle-chat').shadowRoot.querySelectorAll('dialog, dialog *')].filter(one => !one.closest('.unseen') && one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML.slice(0, 80))");
  expect([found, wide, await page.evaluate("document.documentElement.scrollWidth > innerWidth")]).toEqual([[], [], false]);
});

test("the network goes and comes back: what was written meanwhile leaves once, what was said meanwhile comes", async () => {
  const { page } = await visit();
  await page.locator(".launcher").click();
  await answers(page).first().waitFor();
  await asks(page, "bonjour");
  await answers(page).nth(1).waitFor();
  const conversation = await Conversation.findOne({ seq: 2 }).sort({ createdAt: -1 }).orFail();
  await page.context().setOffline(true);
  endStreams();
  await asks(page, "le stage de 3e est-il obligatoire ?");
  await page.locator(".notice", { hasText: "Pas de connexion" }).or(page.locator(".notice", { hasText: "Connexion perdue" })).waitFor();
  expect(await page.locator("[data-pending]").innerText()).toContain("envoi en cours");
  await shot(page, "offline");
  await addMessage(conversation, { from: "bot", who: "Assistant automatique", text: "Dit pendant la coupure." }, ["bot"], new Date());
  await page.context().setOffline(false);
  await page.locator(".sources a").first().waitFor();
  await page.locator(".bubble.bot", { hasText: "Dit pendant la coupure." }).waitFor();
  expect(await page.locator("[data-pending]").count()).toBe(0);
  expect((await ChatMessage.find({ conversation: conversation._id, from: "person" })).map(({ text }) => text)).toEqual(["bonjour", "le stage de 3e est-il obligatoire ?"]);
  expect(await page.locator(".bubble.person").count()).toBe(2);
});

test("from one page of the site to the next the conversation goes on; erased, nothing is left of it here or there", async () => {
  const { page } = await visit();
  await page.locator(".launcher").click();
  await asks(page, "bonjour");
  await answers(page).nth(1).waitFor();
  const { _id } = await Conversation.findOne().sort({ createdAt: -1 }).orFail();
  await page.keyboard.press("Escape");
  await page.locator("a", { hasText: "Autre page" }).click();
  await page.locator(".launcher").click();
  await page.locator(".bubble.person", { hasText: "bonjour" }).waitFor();
  await page.locator(".own button", { hasText: "Effacer" }).click();
  expect(await focused(page)).toBe("quiet");
  await page.locator("button", { hasText: "Oui, effacer" }).click();
  await page.locator(".notice", { hasText: "Ta conversation est effacée." }).waitFor();
  expect([await Conversation.countDocuments({ _id }), await page.locator(".bubble.person").count(), (await kept(page)).stored]).toEqual([0, 0, []]);
});

test("« Parler à quelqu’un » is one tap away, and the state is told as it is", async () => {
  const { page } = await visit();
  await page.locator(".launcher").click();
  await page.locator("button", { hasText: "Parler à quelqu’un" }).click();
  await page.locator(".state", { hasText: "En attente" }).waitFor();
  await page.locator(".bubble.bot", { hasText: "Une personne va te répondre ici." }).waitFor();
  await shot(page, "waiting");
});

test("a counsellor's word finds somebody who closed the window, is labelled a person's, and what comes after the end begins anew", async () => {
  const sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  const { page } = await visit();
  await page.locator(".launcher").click();
  await page.locator(".ask").click();
  await page.locator(".state", { hasText: "En attente" }).waitFor();
  const latest = () => Conversation.findOne().sort({ createdAt: -1 }).orFail();
  const conversation = await latest();
  await page.keyboard.press("Escape");
  await takeConversation({ conversation, by: sofia });
  await addMessage(conversation, { from: "counsellor", who: "Sofia", text: "Bonjour, je suis là." }, ["human"], new Date());
  await page.locator(".news", { hasText: "2 nouveaux messages" }).waitFor();
  await page.locator(".launcher").click();
  expect(await page.locator(".bubble.counsellor .who").innerText()).toContain("Conseillère ou conseiller : Sofia");
  // What came meanwhile is in sight, not below.
  expect(await page.locator(".bubble.counsellor").evaluate(one => one.getBoundingClientRect().bottom <= one.closest(".flow")!.getBoundingClientRect().bottom)).toBe(true);
  expect([await page.locator(".state").innerText(), await page.locator(".news").isVisible()]).toEqual(["Avec Sofia", false]);
  await shot(page, "counsellor");
  await closeConversation({ conversation, by: sofia });
  await page.locator(".bubble.bot", { hasText: "La conversation est terminée." }).waitFor();
  await asks(page, "le stage de 3e est-il obligatoire ?");
  await page.locator(".divide", { hasText: "Nouvelle conversation" }).waitFor();
  await page.locator(".sources a").first().waitFor();
  expect(String((await latest())._id)).not.toBe(String(conversation._id));
  expect(await ChatMessage.countDocuments({ conversation: conversation._id, text: /stage de 3e/ })).toBe(0);
});

test("an answer of the server that is lost on its way makes nothing said twice", async () => {
  const { page } = await visit();
  let lost = 0;
  await page.route("**/events", route => route.abort());
  await page.route("**/messages", async route => {
    if (route.request().method() !== "POST" || lost) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await page.locator(".launcher").click();
  await answers(page).first().waitFor();
  await asks(page, "combien gagne un apprenti ?");
  await page.locator(".sources a").first().waitFor();
  await page.waitForFunction("!document.querySelector('passerelle-chat').shadowRoot.querySelector('[data-pending]')");
  const { _id } = await Conversation.findOne().sort({ createdAt: -1 }).orFail();
  expect([lost, await page.locator(".bubble.person").count(), await ChatMessage.countDocuments({ conversation: _id, from: "person" })]).toEqual([1, 1, 1]);
});

test("where no stream comes through, answers come all the same", async () => {
  const { page } = await visit();
  await page.route("**/events", route => route.abort());
  await page.locator(".launcher").click();
  await asks(page, "combien gagne un apprenti ?");
  await page.locator(".sources a").first().waitFor();
  expect(await page.locator("[data-pending]").count()).toBe(0);
});

test("on a site that is stopped the window says so and leads to the full page", async () => {
  await WidgetSite.updateMany({}, { active: false });
  const { page } = await visit();
  await page.locator(".launcher").click();
  await page.locator(".notice", { hasText: "Le chat ne répond pas ici." }).waitFor();
  expect(await page.locator(".notice a").getAttribute("href")).toBe(`${here.origin}/chat`);
  await WidgetSite.updateMany({}, { active: true });
});

test("what is too long or empty is told at the field and stays there; markup is words", async () => {
  const { page } = await visit();
  await page.locator(".launcher").click();
  await asks(page, "   ");
  expect(await page.locator(".problem").innerText()).toBe("Écris d’abord ton message.");
  await asks(page, "a".repeat(1001));
  expect(await page.locator("textarea").inputValue()).toBe("a".repeat(1001));
  await asks(page, "<img src=x onerror=alert(1)> bonjour");
  await page.locator(".bubble.person", { hasText: "<img src=x" }).waitFor();
  expect(await page.locator(".log img").count()).toBe(0);
});

test("with little height left (a phone's keyboard, a phone on its side), one still reads, writes and reaches a person", async () => {
  const { page } = await visit(640);
  await page.setViewportSize({ width: 640, height: 330 });
  await page.locator(".launcher").click();
  await asks(page, "bonjour");
  await answers(page).nth(1).waitFor();
  const heights = await page.locator(".flow").evaluateAll(all => all.map(one => one.getBoundingClientRect().height));
  expect(heights[0]).toBeGreaterThan(100);
  for (const seen of ["textarea", ".send", ".ask", ".close"]) expect([seen, await page.locator(seen).evaluate(one => one.getBoundingClientRect().bottom <= innerHeight)]).toEqual([seen, true]);
  await shot(page, "short");
});

test("without JavaScript the page has a plain link to the chat", async () => {
  const page = await chromium.phone(false);
  await page.goto(there.origin);
  expect(await page.locator("noscript a, a[href$='/chat']").first().getAttribute("href")).toBe(`${here.origin}/chat`);
  expect(await page.locator("passerelle-chat").count()).toBe(0);
});
