import { setUp } from "./setup.mjs";

setUp();
await import("../dist/server.js");
