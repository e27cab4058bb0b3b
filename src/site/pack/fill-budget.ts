/** A part that a packed page is better with, and can do without. */
export type Extra<T> = {
  readonly part: T;
  /** In the page. */
  readonly bytes: number;
  /** Parts of one chain make sense only after all before them. */
  readonly chain?: string;
};

/** Takes the parts that fit into a number of bytes, in their order. */
export function fillBudget<T>(
  budget: number,
  extras: readonly Extra<T>[],
): { readonly taken: readonly T[]; readonly left: readonly T[] } {
  const taken: T[] = [];
  const left: T[] = [];
  const broken = new Set<string>();
  let rest = budget;
  for (const { part, bytes, chain } of extras) {
    const follows = chain === undefined || !broken.has(chain);
    if (bytes <= rest && follows) {
      taken.push(part);
      rest -= bytes;
    } else {
      left.push(part);
      if (chain !== undefined) broken.add(chain);
    }
  }
  return { taken, left };
}
