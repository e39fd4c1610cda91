/** A heap of numbered nodes by key, smallest first, four below each: the same pushes give the same pops. A node may be in it several times: who pops one skips what is out of date. */
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
    const { keys, nodes } = this;
    let i = this.size++;
    while (i > 0) {
      const up = (i - 1) >> 2;
      if (keys[up]! <= key) break;
      keys[i] = keys[up]!;
      nodes[i] = nodes[up]!;
      i = up;
    }
    keys[i] = key;
    nodes[i] = node;
  }

  /** Takes the first one out and returns its node; its key is `least` before. */
  pop(): number {
    const { keys, nodes } = this;
    const first = nodes[0]!;
    const size = (this.size -= 1);
    const [key, node] = [keys[size]!, nodes[size]!];
    let i = 0;
    for (;;) {
      let down = 4 * i + 1;
      if (down >= size) break;
      let least = keys[down]!;
      for (let other = down + 1, last = Math.min(down + 4, size); other < last; other += 1) {
        if (keys[other]! < least) {
          least = keys[other]!;
          down = other;
        }
      }
      if (least >= key) break;
      keys[i] = least;
      nodes[i] = nodes[down]!;
      i = down;
    }
    keys[i] = key;
    nodes[i] = node;
    return first;
  }

  private grow() {
    const [keys, nodes] = [new Float64Array(2 * this.size + 16), new Int32Array(2 * this.size + 16)];
    keys.set(this.keys);
    nodes.set(this.nodes);
    [this.keys, this.nodes] = [keys, nodes];
  }
}
