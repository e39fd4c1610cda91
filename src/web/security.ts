import helmet from "koa-helmet";
import { config } from "../config.ts";

/** No inline script or style, nothing from elsewhere; Pico's ticks are data: images. */
export const security = () =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: config().PUBLIC_URL.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
