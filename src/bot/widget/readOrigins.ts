import { config } from "../../config.ts";
import { isLoopback } from "../../web/loopback.ts";
import { Refusal } from "../../web/errors.ts";

const most = 20;

/** The origins typed, one a line, as browsers write them: a slash at the end and capitals are forgiven, a page is not. Refuses, at the field, the first that is none. */
export function readOrigins(typed: string): string[] {
  const origins = [...new Set(typed.split(/[\s,;]+/).filter(Boolean).map(originOf))];
  if (!origins.length) throw new Refusal("origins-missing", "Donnez au moins une adresse, par exemple https://www.region.example.", "origins");
  if (origins.length > most) throw new Refusal("origins-many", "Vingt adresses au plus pour un site.", "origins");
  return origins;
}

function originOf(line: string) {
  const url = URL.canParse(line) ? new URL(line) : null;
  const bare = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username && !url.hostname.includes("*");
  if (!bare) throw new Refusal("origin", `« ${line.slice(0, 100)} » n’est pas l’adresse d’un site : écrivez-la sans page, par exemple https://www.region.example.`, "origins");
  if (url.protocol === "http:" && !tried(url.hostname)) throw new Refusal("origin-http", `« ${line.slice(0, 100)} » n’est pas protégée : seule une adresse en https est acceptée.`, "origins");
  return url.origin;
}

/** A site on one's own machine, to try the widget: never in production. */
const tried = (host: string) => isLoopback(host) && config().NODE_ENV !== "production";
