import type { Charter } from "./charter.ts";

/** The company may sign anew: the end of its charter has been announced, and it has not come yet. */
export const renewable = ({ status, renewalNotices }: Pick<Charter, "status" | "renewalNotices">) => status === "renewal-due" || (status === "dormant" && renewalNotices > 0);
