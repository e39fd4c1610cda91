import { createHash } from "node:crypto";

const sha256 = (...parts: Buffer[]) => createHash("sha256").update(Buffer.concat(parts)).digest();
const [leafMark, nodeMark] = [Buffer.from([0]), Buffer.from([1])];

/**
 * The Merkle root, in hex, of these texts in this order. Leaves and nodes are hashed apart (0x00 and 0x01 in front, as RFC 6962
 * does), so that no node passes for a leaf; an odd last node goes up as it is. No leaf at all: the hash of nothing.
 */
export function merkleRoot(leaves: string[]): string {
  let level: Buffer[] = leaves.map(leaf => sha256(leafMark, Buffer.from(leaf)));
  while (level.length > 1) level = pairs(level).map(([left, right]) => (right ? sha256(nodeMark, left, right) : left));
  return (level[0] ?? sha256()).toString("hex");
}

const pairs = (level: Buffer[]) => Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => [level[2 * i]!, level[2 * i + 1]] as const);
