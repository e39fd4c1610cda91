import { createHash } from "node:crypto";
import { makePaper } from "../sealing/makePaper.ts";

const most = 200;
const drawn = new Map<string, Promise<Buffer>>();

/** A share picture as PNG, 1200 pixels wide; the last two hundred are kept, so that a page shared a thousand times is drawn once. */
export function pictureOf(svg: string) {
  const key = createHash("sha256").update(svg).digest("base64");
  const kept = drawn.get(key);
  if (kept) return kept;
  const made = makePaper("picture", { svg, width: 1200 });
  drawn.set(key, made);
  made.catch(() => drawn.delete(key));
  if (drawn.size > most) drawn.delete(drawn.keys().next().value!);
  return made;
}
