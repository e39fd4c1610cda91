/** A binary heap of numbered nodes by key, smallest first, ties by the smaller number. A node may be in it several times: who pops one skips what is out of date. */
export class Heap {
  private keys: Float64Array;
  private nodes: Int32Array;
  size = 0;
  constructor(room: number) {
    this.keys = new Float64Array(room);
    this.nodes = new Int32Array(room);
  }

  get least() {
    return this.keys[0]!;
  }

  push(key: number, node: number) {
    if (this.size === this.keys.length) this.grow();
    let i = this.size;
    this.size += 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.before(key, node, up)) break;
      this.move(up, i);
      i = up;
    }
    this.keys[i] = key;
    this.nodes[i] = node;
  }

  /** Takes the first one out and returns its node; its key is `least` before. */
  pop(): number {
    const first = this.nodes[0]!;
    this.size -= 1;
    const [key, node] = [this.keys[this.size]!, this.nodes[this.size]!];
    let i = 0;
    for (let down = 1; down < this.size; down = 2 * i + 1) {
      if (down + 1 < this.size && this.before(this.keys[down + 1]!, this.nodes[down + 1]!, down)) down += 1;
      if (!this.before(this.keys[down]!, this.nodes[down]!, -1, key, node)) break;
      this.move(down, i);
      i = down;
    }
    this.keys[i] = key;
    this.nodes[i] = node;
    return first;
  }

  private before(key: number, node: number, at: number, otherKey = this.keys[at]!, otherNode = this.nodes[at]!) {
    return key < otherKey || (key === otherKey && node < otherNode);
  }

  private move(from: number, to: number) {
    this.keys[to] = this.keys[from]!;
    this.nodes[to] = this.nodes[from]!;
  }

  private grow() {
    const [keys, nodes] = [new Float64Array(2 * this.size + 16), new Int32Array(2 * this.size + 16)];
    keys.set(this.keys);
    nodes.set(this.nodes);
    [this.keys, this.nodes] = [keys, nodes];
  }
}
