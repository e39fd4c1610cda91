import { routers } from "../../../src/app.ts";
import { site } from "../../support/site.ts";

const here = site();

test("the API document names every route of programs, and no other", async () => {
  const { openapi, paths } = (await (await fetch(`${here.origin}/api/openapi.json`)).json()) as { openapi: string; paths: Record<string, object> };
  const told = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`));
  const known = routers().flatMap(router => router.stack.flatMap(({ methods, path }) => methods.filter(method => !["HEAD", "OPTIONS"].includes(method)).map(method => `${method} ${String(path).replace(/\/$/, "")}`)));
  expect([openapi, told.sort()]).toEqual(["3.1.0", known.filter(route => route.includes(" /api/v1/")).sort()]);
});
