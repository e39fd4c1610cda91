/** What happens next, in order of time, first come first served at the same instant. */
export class Events {
  private heap: { time: number; order: number; run: () => void }[] = [];
  private order = 0;

  at(when: Date, run: () => void) {
    const heap = this.heap;
    heap.push({ time: when.getTime(), order: (this.order += 1), run });
    for (let i = heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!before(heap[i]!, heap[parent]!)) break;
      [heap[i], heap[parent]] = [heap[parent]!, heap[i]!];
      i = parent;
    }
  }

  /** Runs everything, what is added meanwhile too. */
  run() {
    for (let next = this.pop(); next; next = this.pop()) next.run();
  }

  private pop() {
    const heap = this.heap;
    const [first, last] = [heap[0], heap.pop()];
    if (!first || !last || first === last) return first;
    heap[0] = last;
    for (let i = 0; ; ) {
      const [left, right] = [2 * i + 1, 2 * i + 2];
      const least = [i, left, right].filter(n => n < heap.length).reduce((a, b) => (before(heap[b]!, heap[a]!) ? b : a));
      if (least === i) return first;
      [heap[i], heap[least]] = [heap[least]!, heap[i]!];
      i = least;
    }
  }
}

const before = (a: { time: number; order: number }, b: { time: number; order: number }) => a.time < b.time || (a.time === b.time && a.order < b.order);
