import Router from "@koa/router";
import { config } from "../../config.ts";
import type { Ctx, State } from "../../web/state.ts";
import { widgetPaths } from "../widget/paths.ts";
import { askPaths } from "./askPaths.ts";

const problem = { type: "object", properties: { title: { type: "string" }, status: { type: "integer" }, code: { type: "string" }, field: { type: "string" }, instance: { type: "string" } }, required: ["title", "status", "code"] };

/** What programs may ask of this site, in OpenAPI 3.1. */
export const openapiRoutes = new Router<State>().get("/api/openapi.json", (ctx: Ctx) => {
  ctx.set("Cache-Control", "public, max-age=300");
  ctx.body = {
    openapi: "3.1.0",
    info: { title: "Passerelle", version: "1" },
    servers: [{ url: config().PUBLIC_URL }],
    paths: { ...askPaths, ...widgetPaths },
    components: {
      responses: { Problem: { description: "What is wrong, in French", content: { "application/problem+json": { schema: problem } } } },
      securitySchemes: { conversation: { type: "http", scheme: "bearer", description: "The token of POST /api/v1/conversations" } },
    },
  };
});
