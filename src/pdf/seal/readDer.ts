export type Node = { tag: number; body: Buffer; whole: Buffer; children: Node[] };

/** Reads one DER element at `at`; constructed ones with their children. Throws on what is cut or malformed. */
export function readDer(bytes: Buffer, at = 0): Node {
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined) throw new Error("DER: cut");
  let start = at + 2;
  if (length & 0x80) {
    const size = length & 0x7f;
    if (size < 1 || size > 4 || start + size > bytes.length) throw new Error("DER: length");
    length = bytes.readUIntBE(start, size);
    start += size;
  }
  const end = start + length;
  if (end > bytes.length) throw new Error("DER: cut");
  const body = bytes.subarray(start, end);
  return { tag, body, whole: bytes.subarray(at, end), children: tag & 0x20 ? childrenOf(body) : [] };
}

function childrenOf(body: Buffer) {
  const children: Node[] = [];
  for (let at = 0; at < body.length; at += children.at(-1)!.whole.length) children.push(readDer(body, at));
  return children;
}

/** The element down this path of child indexes. Throws where there is none. */
export function down(node: Node, ...path: number[]): Node {
  const found = path.reduce<Node | undefined>((here, index) => here?.children[index], node);
  if (!found) throw new Error("DER: not the shape expected");
  return found;
}
