import { ModelFault } from "./fault.ts";

/** A body as text, of `most` bytes at most. */
export async function wholeText(body: AsyncIterable<Uint8Array>, most: number) {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    pieces.push(piece);
    if ((size += piece.length) > most) throw new ModelFault("too much");
  }
  return Buffer.concat(pieces).toString("utf8");
}
