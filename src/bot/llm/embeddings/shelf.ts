import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { log } from "../../../web/log.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest();
const [hashBytes, near] = [32, 0.01];

/**
 * Vectors by the text they are of, in memory and in a file: the number of dimensions (uint32), then SHA-256 and floats, a record a text. A
 * record that was cut short, or holds no vector of length 1, ends what is believed of the file. Without a file that can be written: in memory.
 */
export function openShelf(path: string) {
  const kept = read(path);
  return {
    get: (text: string) => kept.get(hashOf(text).toString("hex")),
    add(texts: readonly string[], vectors: readonly Float32Array[]) {
      const records = vectors.map((vector, at) => {
        const hash = hashOf(texts[at]!);
        kept.set(hash.toString("hex"), vector);
        return Buffer.concat([hash, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]);
      });
      write(path, vectors[0]!.length, records);
    },
  };
}

function read(path: string) {
  const kept = new Map<string, Float32Array>();
  if (!existsSync(path)) return kept;
  const bytes = readFileSync(path);
  const dimensions = bytes.length >= 4 ? bytes.readUInt32LE(0) : 0;
  const size = hashBytes + 4 * dimensions;
  let at = 4;
  for (; dimensions && at + size <= bytes.length; at += size) {
    const vector = new Float32Array(Uint8Array.prototype.slice.call(bytes, at + hashBytes, at + size).buffer);
    if (Math.abs(Math.hypot(...vector) - 1) > near) break;
    kept.set(bytes.toString("hex", at, at + hashBytes), vector);
  }
  if (at < bytes.length || !dimensions) truncateSync(path, dimensions ? at : 0);
  return kept;
}

function write(path: string, dimensions: number, records: Buffer[]) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const head = Buffer.alloc(4);
    head.writeUInt32LE(dimensions);
    const fresh = !existsSync(path) || statSync(path).size === 0;
    appendFileSync(path, Buffer.concat(fresh ? [head, ...records] : records));
  } catch (error) {
    log.warn({ code: (error as { code?: string }).code }, "embeddings are kept in memory alone");
  }
}
