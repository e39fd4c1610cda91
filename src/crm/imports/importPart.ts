import { Schema, type Types, model } from "mongoose";
import { bytesOf } from "../../database/bytesOf.ts";
import { keptDays } from "./importRun.ts";

const partBytes = 250_000;

/** A piece of the file as it was sent, so that any worker can read it again, from any machine. Dropped once the rows are in. */
const importPartSchema = new Schema({
  run: { type: Schema.Types.ObjectId, ref: "ImportRun", required: true },
  n: { type: Number, required: true },
  bytes: { type: Buffer, required: true },
  createdAt: { type: Date, default: Date.now, expires: keptDays * 86_400 },
});
importPartSchema.index({ run: 1, n: 1 }, { unique: true });
export const ImportPart = model("ImportPart", importPartSchema);

/** Keeps the bytes as they come, a part at a time. Returns how many there are. */
export async function keepParts(run: Types.ObjectId, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  let [n, size, waiting] = [0, 0, Buffer.alloc(0)];
  const keep = async (part: Buffer) => {
    await ImportPart.create([{ run, n, bytes: part }]);
    n += 1;
    size += part.length;
  };
  for await (const some of bytes) {
    waiting = waiting.length ? Buffer.concat([waiting, some]) : Buffer.from(some);
    for (; waiting.length >= partBytes; waiting = waiting.subarray(partBytes)) await keep(waiting.subarray(0, partBytes));
  }
  if (waiting.length) await keep(waiting);
  return size;
}

/** The file again, from its first byte; `onBytes` hears how many were read. */
export async function* partsOf(run: Types.ObjectId, onBytes: (bytes: number) => void = () => {}) {
  for await (const part of ImportPart.find({ run }).sort({ n: 1 }).lean().cursor({ batchSize: 2 })) {
    const bytes = bytesOf(part.bytes);
    onBytes(bytes.length);
    yield bytes;
  }
}

/** Its first bytes. */
export async function headOf(run: Types.ObjectId) {
  for await (const bytes of partsOf(run)) return bytes;
  return Buffer.alloc(0);
}
