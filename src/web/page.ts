import { config } from "../config.ts";
import { regionOf } from "../crm/territories/regions.ts";
import { render } from "../templates/render.ts";
import { menuFor } from "./menu.ts";
import { noProblems } from "./problems.ts";
import type { Ctx } from "./state.ts";

/** The page as HTML, inside the site's layout: who is here, the form token, the menu. */
export function page(ctx: Pick<Ctx, "state" | "path" | "type">, name: string, view: object = {}) {
  ctx.type = "html";
  return Buffer.from(render(name, { problems: noProblems(), ...view, site: site(ctx) }));
}

function site({ state, path }: Pick<Ctx, "state" | "path">) {
  const { PUBLIC_URL, NODE_ENV, REGION } = config();
  const region = regionOf(REGION);
  return {
    person: state.person ? { name: state.person.name, initials: initials(state.person.name), roles: state.person.roles, links: [{ href: "/mon-compte", label: "Mon compte" }] } : null,
    csrf: state.csrf,
    path,
    region: region.name,
    regionName: region.fullName,
    origin: PUBLIC_URL,
    development: NODE_ENV !== "production",
    notice: null,
    menu: menuFor(state.person, path),
  };
}

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map(word => word[0] ?? "")
    .slice(0, 2)
    .join("")
    .toUpperCase();
