import type { UnitPosition } from "./topology.ts";

/**
 * How much each vertex of a line matters: the area of the triangle it makes with its neighbours once all
 * that matter less are gone (Visvalingam & Whyatt 1993), in units of the unit square, less the farther
 * from the equator, where Mercator enlarges. Both ends matter infinitely, so that what hangs together at
 * them stays together.
 */
export function vertexWeights(line: readonly UnitPosition[]): Float64Array {
  const weights = new Float64Array(line.length).fill(Infinity);
  const before = Int32Array.from(line, (_, i) => i - 1);
  const after = Int32Array.from(line, (_, i) => i + 1);
  const areas = new Float64Array(line.length);
  const heap = new Heap(areas);
  const areaAt = (i: number): number => triangle(line, before[i] ?? 0, i, after[i] ?? 0);
  for (let i = 1; i < line.length - 1; i++) {
    areas[i] = areaAt(i);
    heap.push(i);
  }
  let reached = 0;
  for (let i = heap.pop(); i !== undefined; i = heap.pop()) {
    reached = Math.max(reached, areas[i] ?? 0);
    weights[i] = reached / enlargement(line[i]);
    const [left, right] = [before[i] ?? 0, after[i] ?? 0];
    after[left] = right;
    before[right] = left;
    for (const neighbour of [left, right]) {
      if (neighbour > 0 && neighbour < line.length - 1) {
        areas[neighbour] = areaAt(neighbour);
        heap.update(neighbour);
      }
    }
  }
  return weights;
}

function triangle(line: readonly UnitPosition[], a: number, b: number, c: number): number {
  const [ax, ay] = line[a] as UnitPosition;
  const [bx, by] = line[b] as UnitPosition;
  const [cx, cy] = line[c] as UnitPosition;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** Of lengths, by Mercator: 1 at the equator. */
function enlargement([, y]: UnitPosition = [0, 0.5]): number {
  return Math.cosh((0.5 - y) * 2 * Math.PI);
}

/** Binary min-heap of item numbers by `keys`, whose keys may change while they are in it. */
class Heap {
  readonly #keys: Float64Array;
  readonly #items: number[] = [];
  readonly #places: Int32Array;

  constructor(keys: Float64Array) {
    this.#keys = keys;
    this.#places = new Int32Array(keys.length).fill(-1);
  }

  push(item: number): void {
    this.#put(item, this.#items.length);
    this.#rise(item);
  }

  pop(): number | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    if (first === undefined || last === undefined) return undefined;
    this.#places[first] = -1;
    if (last !== first) {
      this.#put(last, 0);
      this.#sink(last);
    }
    return first;
  }

  update(item: number): void {
    this.#rise(item);
    this.#sink(item);
  }

  #rise(item: number): void {
    for (let at = this.#places[item] ?? 0; at > 0; ) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above] ?? 0;
      if (!this.#less(item, parent)) return;
      this.#put(parent, at);
      this.#put(item, above);
      at = above;
    }
  }

  #sink(item: number): void {
    for (let at = this.#places[item] ?? 0; ; ) {
      const left = 2 * at + 1;
      const [a, b] = [this.#items[left], this.#items[left + 1]];
      if (a === undefined) return;
      const smaller = b !== undefined && this.#less(b, a) ? b : a;
      if (!this.#less(smaller, item)) return;
      const below = smaller === a ? left : left + 1;
      this.#put(smaller, at);
      this.#put(item, below);
      at = below;
    }
  }

  /** Ties go to the lower number, so that the result never depends on the order of insertion. */
  #less(a: number, b: number): boolean {
    const difference = (this.#keys[a] ?? 0) - (this.#keys[b] ?? 0);
    return difference < 0 || (difference === 0 && a < b);
  }

  #put(item: number, at: number): void {
    this.#items[at] = item;
    this.#places[item] = at;
  }
}
