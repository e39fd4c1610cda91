import { config } from "../../config.ts";
import type { Charter } from "./charter.ts";

type Addressed = Pick<Charter, "publicId">;

/** Where a draft is filled in, and where anyone checks the signed charter. */
export const charterUrl = ({ publicId }: Addressed) => `/charte/${publicId}`;
export const verifyUrl = ({ publicId }: Addressed) => `${config().PUBLIC_URL}/v/${publicId}`;
