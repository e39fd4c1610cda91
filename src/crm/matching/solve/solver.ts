import { Heap } from "./heap.ts";
import { type Problem, type Solution, costOf, placeCost } from "./problem.ts";

/**
 * The best assignment, exactly: successive shortest augmenting paths with prices, one place of one request at a time. Each step
 * searches from the request alone (Dijkstra over reduced costs) and ends at an ambassador with room, at a request that gives a
 * place up, or at the request itself, left out; prices then fall along what was seen, so that reduced costs never turn negative.
 * Values are integers below 2^53 in all; the same problem gives the same answer. After Edmonds and Karp (1972) and Tomizawa (1971).
 */
export function solve(problem: Problem): Solution {
  const solver = new Solver(problem);
  for (const request of byBestValue(problem)) solver.place(request);
  return solver;
}

/** Those with the dearest edge first, then by number: the searches that follow are shorter. */
function byBestValue({ need, start, value }: Problem): Int32Array {
  const best = Float64Array.from(need, (_, r) => value.subarray(start[r], start[r + 1]).reduce((most, one) => Math.max(most, one), 0));
  return Int32Array.from(need.keys()).sort((r, s) => best[s]! - best[r]! || r - s);
}

class Solver implements Solution {
  readonly used: Uint8Array;
  readonly requestPrice: Float64Array;
  readonly ambassadorPrice: Float64Array;
  /** Places filled, by request and by ambassador; the edges that each ambassador took, in slots of its own. */
  private filled: Int32Array;
  private taken: Int32Array;
  private slots: Int32Array;
  private firstSlot: Int32Array;
  private owner: Int32Array;
  /** Nodes of a search: requests first, then ambassadors. */
  private distance: Float64Array;
  private from: Int32Array;
  private seen: Int32Array;
  private seenCount = 0;
  private heap = new Heap(1024);
  /** The cheapest end that the search has met, and what it costs. */
  private end = 0;
  private bound = 0;
  private requests: number;

  constructor(private problem: Problem) {
    const { need, capacity, start, ambassador } = problem;
    this.requests = need.length;
    this.used = new Uint8Array(ambassador.length);
    this.requestPrice = new Float64Array(need.length);
    this.ambassadorPrice = Float64Array.from(capacity, (_, a) => -costOf(problem, a, 0));
    this.filled = new Int32Array(need.length);
    this.taken = new Int32Array(capacity.length);
    const degree = new Int32Array(capacity.length);
    for (const a of ambassador) degree[a]! += 1;
    this.firstSlot = new Int32Array(capacity.length + 1);
    for (let a = 0; a < capacity.length; a += 1) this.firstSlot[a + 1] = this.firstSlot[a]! + Math.max(0, Math.min(degree[a]!, capacity[a]!));
    this.slots = new Int32Array(this.firstSlot[capacity.length]!);
    this.owner = new Int32Array(ambassador.length);
    for (let r = 0; r < need.length; r += 1) this.owner.fill(r, start[r], start[r + 1]);
    const nodes = need.length + capacity.length;
    this.distance = new Float64Array(nodes).fill(Infinity);
    this.from = new Int32Array(nodes).fill(-1);
    this.seen = new Int32Array(nodes);
  }

  /** Offers each place of this request in turn, the one with the bonus first. */
  place(request: number) {
    const { need, start, ambassador, value, capacity } = this.problem;
    let best = placeCost(this.problem, request, 0);
    for (let e = start[request]!; e < start[request + 1]!; e += 1) if (capacity[ambassador[e]!]! > 0) best = Math.max(best, value[e]! + this.ambassadorPrice[ambassador[e]!]!);
    this.requestPrice[request] = best;
    for (let n = 0; n < need[request]!; n += 1) if (this.requestPrice[request]! > placeCost(this.problem, request, n)) this.augment(request, n);
  }

  private augment(request: number, n: number) {
    this.bound = this.requestPrice[request]! - placeCost(this.problem, request, n);
    this.end = request;
    this.note(request, 0, -1);
    this.fromRequest(request, 0);
    while (this.heap.size && this.heap.least < this.bound) {
      const key = this.heap.least;
      const node = this.heap.pop();
      if (key > this.distance[node]!) continue;
      if (node < this.requests) this.fromRequest(node, key);
      else this.fromAmbassador(node - this.requests, key);
    }
    this.lower();
    if (this.end !== request) this.flip(this.end, request);
    this.forget();
  }

  /** From a request to those it might have: one with room may end the search, one who serves others leads to them. Most of the work is here: the arrays are named once. */
  private fromRequest(request: number, key: number) {
    const { start, ambassador, value, capacity } = this.problem;
    const { distance, ambassadorPrice, used, taken, requests } = this;
    const base = key + this.requestPrice[request]!;
    for (let e = start[request]!, last = start[request + 1]!; e < last; e += 1) {
      const a = ambassador[e]!;
      const far = base - value[e]! - ambassadorPrice[a]!;
      if (far >= this.bound || far >= distance[requests + a]! || used[e] || capacity[a]! <= 0) continue;
      this.note(requests + a, far, e);
      const places = taken[a]!;
      if (places < capacity[a]!) this.mayEnd(requests + a, far + ambassadorPrice[a]! + costOf(this.problem, a, places));
      if (places && far < this.bound) this.heap.push(far, requests + a);
    }
  }

  /** From an ambassador to the requests served: one may give a place up, or be served by another. */
  private fromAmbassador(a: number, key: number) {
    const base = key + this.ambassadorPrice[a]!;
    for (let i = this.firstSlot[a]!; i < this.firstSlot[a]! + this.taken[a]!; i += 1) {
      const e = this.slots[i]!;
      const r = this.owner[e]!;
      const distance = base + this.problem.value[e]! - this.requestPrice[r]!;
      if (distance >= this.bound || distance >= this.distance[r]!) continue;
      this.note(r, distance, e);
      this.mayEnd(r, distance + this.requestPrice[r]! - placeCost(this.problem, r, this.filled[r]! - 1));
      if (distance < this.bound) this.heap.push(distance, r);
    }
  }

  private mayEnd(node: number, cost: number) {
    if (cost < this.bound) {
      this.bound = cost;
      this.end = node;
    }
  }

  private note(node: number, distance: number, edge: number) {
    if (this.distance[node] === Infinity) this.seen[this.seenCount++] = node;
    this.distance[node] = distance;
    this.from[node] = edge;
  }

  private lower() {
    for (let i = 0; i < this.seenCount; i += 1) {
      const node = this.seen[i]!;
      const fall = this.distance[node]! - this.bound;
      if (fall >= 0) continue;
      if (node < this.requests) this.requestPrice[node]! += fall;
      else this.ambassadorPrice[node - this.requests]! += fall;
    }
  }

  /** Takes every other edge of the way that leads here, and gives the others back. */
  private flip(end: number, request: number) {
    if (end < this.requests) this.filled[end]! -= 1;
    let node = end;
    while (node !== request) {
      const e = this.from[node]!;
      if (node >= this.requests) {
        this.take(node - this.requests, e);
        node = this.owner[e]!;
      } else {
        this.giveBack(this.problem.ambassador[e]!, e);
        node = this.requests + this.problem.ambassador[e]!;
      }
    }
    this.filled[request]! += 1;
  }

  private take(a: number, e: number) {
    this.used[e] = 1;
    this.slots[this.firstSlot[a]! + this.taken[a]!] = e;
    this.taken[a]! += 1;
  }

  private giveBack(a: number, e: number) {
    this.used[e] = 0;
    const first = this.firstSlot[a]!;
    for (let i = first; i < first + this.taken[a]!; i += 1) {
      if (this.slots[i] !== e) continue;
      this.taken[a]! -= 1;
      this.slots[i] = this.slots[first + this.taken[a]!]!;
      return;
    }
  }

  private forget() {
    for (let i = 0; i < this.seenCount; i += 1) {
      const node = this.seen[i]!;
      this.distance[node] = Infinity;
      this.from[node] = -1;
    }
    this.seenCount = 0;
    this.heap.size = 0;
  }
}
