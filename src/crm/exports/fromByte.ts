import { Transform } from "node:stream";

/** Where a `Range: bytes=N-` asks to begin, or null: any other form, or one beyond the end, is not for us. */
export function firstByte(range: string, length: number): number | null {
  const start = Number(/^bytes=(\d+)-$/.exec(range)?.[1] ?? NaN);
  return Number.isInteger(start) && start > 0 && start < length ? start : null;
}

/** Lets through what comes after the first `skip` bytes. */
export function fromByte(skip: number) {
  let left = skip;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const rest = chunk.subarray(Math.min(left, chunk.length));
      left -= chunk.length - rest.length;
      done(null, rest.length ? rest : undefined);
    },
  });
}
