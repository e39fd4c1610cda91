import { registered } from "../registry/registered.ts";

/** An act of the journal as people read it; one that no feature has words for shows its name. */
export const actWords = (act: string) => registered().find(({ acts }) => acts && Object.hasOwn(acts, act))?.acts?.[act] ?? act;
