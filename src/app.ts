import { bodyParser } from "@koa/bodyparser";
import etag from "@koa/etag";
import Koa from "koa";
import compress from "koa-compress";
import conditional from "koa-conditional-get";
import { botRoutes } from "./bot/routes.ts";
import { config } from "./config.ts";
import { register } from "./crm/registry/registered.ts";
import { crmRoutes } from "./crm/routes.ts";
import { features } from "./features.ts";
import { answerErrors } from "./web/answerErrors.ts";
import { assets } from "./web/assets.ts";
import { csrf } from "./web/csrf.ts";
import { featureRouter } from "./web/featureRouter.ts";
import { health } from "./web/health.ts";
import { hosts } from "./web/hosts.ts";
import { log } from "./web/log.ts";
import { requestLog } from "./web/requestLog.ts";
import { security } from "./web/security.ts";
import { session } from "./web/session.ts";
import { siteRoutes } from "./web/siteRoutes.ts";
import type { State } from "./web/state.ts";
import { uploads } from "./web/uploads.ts";

/** Every router of the site, in the order they are asked. */
export const routers = () => [siteRoutes, ...crmRoutes, ...botRoutes];

/** The itinerary of a request, one line a stop. Opens nothing: server.ts connects and listens. */
export function createApp() {
  register(features);
  const app = new Koa<State>({ proxy: config().TRUST_PROXY > 0, maxIpsCount: config().TRUST_PROXY });
  app.use(health);
  app.use(requestLog);
  app.use(hosts);
  app.use(security());
  app.use(assets);
  app.use(answerErrors);
  app.use(compress({ br: { params: { 0: 4 } } } as never));
  app.use(conditional());
  app.use(etag());
  app.use(bodyParser({ enableTypes: ["json", "form"], formLimit: "200kb", jsonLimit: "200kb" }));
  app.use(session);
  app.use(uploads);
  app.use(csrf);
  app.use(featureRouter(routers()));
  app.on("error", error => log.warn({ code: (error as { code?: string }).code }, "connection"));
  return app;
}
