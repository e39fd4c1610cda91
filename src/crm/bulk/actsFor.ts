import type { RecordKind } from "../registry/recordKind.ts";
import { registered } from "../registry/registered.ts";
import { recordActs } from "./acts.ts";

/** What may be done to many records of this kind: to any record, then what features add. */
export const actsFor = (kind: RecordKind) => [...recordActs, ...registered().flatMap(({ bulk }) => bulk ?? [])].filter(act => act.fits(kind));
