import { randomBytes } from "node:crypto";
import { adjustConfig, config } from "../config.ts";

/** The site's secret. Outside production one is kept in DATA_DIR by the server; a bare test gets one for its process. */
export const secretKey = () => config().SECRET_KEY ?? adjustConfig({ SECRET_KEY: randomBytes(32).toString("hex") }).SECRET_KEY!;
