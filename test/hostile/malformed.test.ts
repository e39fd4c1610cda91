import { routers } from "../../src/app.ts";
import type { Person } from "../../src/crm/people/person.ts";
import { as } from "../support/as.ts";
import { normandie } from "../support/records.ts";
import { site } from "../support/site.ts";
import { aWorld } from "../crm/rights/world.ts";

const here = site();
normandie();
let world: Awaited<ReturnType<typeof aWorld>>;
let browsers: { cookie: string; token: string }[];

beforeAll(async () => {
  world = await aWorld();
  browsers = [];
  for (const person of [world.people.administrator, world.people.member] as Person[]) {
    const browser = await as(person, here.visitor());
    browsers.push({ token: String((await browser.get("/demandes")).$("input[name=_csrf]").val()), cookie: browser.cookie() });
  }
}, 120_000);

const routes = [...new Set(routers().flatMap(router => router.stack.flatMap(layer => layer.methods.filter(method => method !== "HEAD").map(method => `${method} ${String(layer.path)}`))))];
const ends = /deconnexion|\/fermer|desactivation/;
const parameters = /[:{](\w+)\}?/g;
const wrong = ["x", "0", "null", "%00", "..%2F..%2Fetc", "6b07ed58530c33bef7346d1z", "%E0%A4%A", "a".repeat(2000), "__proto__", "[$ne]"];
const queries = ["page=-1&avant=x&apres=%00&etat[$ne]=a&q=%F0%9F%98%80&tri=__proto__", "page=99999999999999999999&avant=eyJ4IjoxfQ&apres=eyJ4IjoxfQ&etat=constructor&departement=%24where&zone=%5B%5D&tri=-nom,-nom&depuis=2026-99-99&jusque=0", "avant=9999-99-99T00%3A00_x&pour=company-x&numero[]=1&retour=//x.example&etat=&etat=a&etat=b"];
const bodies = ["on=2026-02-31&day=0000-00-00&dueOn=99999-01-01&siren=%00&quantity=1e9&page=x&id[$ne]=1&chosen=x&charters=x&asked=x&answer=oui", "name=" + "a".repeat(6000) + "&list=%00%0A;;;&title[]=a&email=a@b&postcode=2A000&siren=552100554&number=552100554&town=%F0%9F%98%80"];

async function ask(path: string, method: string, { cookie, token }: { cookie: string; token: string }, body = "") {
  const form: RequestInit = method === "POST" ? { body: `_csrf=${token}&${body}`, headers: { accept: "text/html", cookie, origin: here.origin, "content-type": "application/x-www-form-urlencoded" } } : { headers: { accept: "text/html", cookie } };
  const response = await fetch(here.origin + path, { method, redirect: "manual", signal: AbortSignal.timeout(20_000), ...form });
  await response.body?.cancel();
  return response.status;
}

/** The address of a route with the world's own ids, but for the parameter at `broken`, which is this. */
function addressOf(route: string, broken: number, given: string) {
  let seen = -1;
  return route.split(" ")[1]!.replace(parameters, (_, name: string) => ((seen += 1), seen === broken ? given : name === "run" && route.includes("/exports/") ? world.ids.archive! : (world.ids[name] ?? "0".repeat(24))));
}

const countOf = (route: string) => [...route.matchAll(parameters)].length;

test("whatever stands in an address where an id or a name is due, no page breaks", async () => {
  const broken: string[] = [];
  for (const route of routes.filter(one => countOf(one) && !ends.test(one))) {
    for (const given of wrong) {
      for (let at = 0; at < countOf(route); at += 1) {
        const path = addressOf(route, at, given);
        for (const browser of browsers) {
          const status = await ask(path, route.split(" ")[0]!, browser);
          if (status >= 500) broken.push(`${status} ${route.split(" ")[0]} ${path.slice(0, 90)}`);
        }
      }
    }
  }
  expect(broken).toEqual([]);
}, 600_000);

test("whatever is asked or posted beside it, no page breaks", async () => {
  const broken: string[] = [];
  for (const route of routes.filter(one => !ends.test(one))) {
    const [method] = route.split(" ") as [string];
    const path = addressOf(route, -1, "");
    for (const browser of browsers) {
      for (const query of queries) {
        const status = await ask(`${path}?${query}`, method, browser, bodies[0]);
        if (status >= 500) broken.push(`${status} ${method} ${path}?${query.slice(0, 40)}`);
      }
      if (method === "POST" && (await ask(path, method, browser, bodies[1])) >= 500) broken.push(`500 ${method} ${path} with the second body`);
    }
  }
  expect(broken).toEqual([]);
}, 600_000);
