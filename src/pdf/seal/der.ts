/** DER as nested buffers: just what a certificate and a signature need (ITU-T X.690). */
export function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(n: number) {
  if (n < 128) return Buffer.from([n]);
  const bytes = [];
  for (let left = n; left > 0; left = Math.floor(left / 256)) bytes.unshift(left % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

export const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
/** A SET OF is sorted by its encoded members. */
export const setOf = (...parts: Buffer[]) => der(0x31, ...parts.toSorted(Buffer.compare));
export const octets = (bytes: Buffer) => der(0x04, bytes);
export const bits = (bytes: Buffer, unused = 0) => der(0x03, Buffer.from([unused]), bytes);
export const utf8 = (text: string) => der(0x0c, Buffer.from(text, "utf8"));
export const explicit = (n: number, ...parts: Buffer[]) => der(0xa0 + n, ...parts);
export const nothing = der(0x05);

/** A positive INTEGER, from big-endian bytes. */
export function integer(bytes: Buffer) {
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const trimmed = bytes.subarray(start);
  return der(0x02, trimmed[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), trimmed]) : trimmed);
}

export function oid(dotted: string) {
  const [first, second, ...rest] = dotted.split(".").map(Number) as [number, number, ...number[]];
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc % 128];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left % 128) | 0x80);
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}
