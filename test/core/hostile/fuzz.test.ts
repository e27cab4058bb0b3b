import { describe, expect, test, vi } from "vitest";
import { fuzzOnce } from "../../fuzz/fuzz.ts";
import { fuzzTargets } from "../../fuzz/targets.ts";

// Thousands of files, on a machine that may be busy.
vi.setConfig({ testTimeout: 300_000 });

/** `npm run fuzz` reads more of them. */
const RUNS = 2_000;
const FIRST = 20_310_514;

describe.for(await fuzzTargets())("broken files: $name", (target) => {
  test(`${RUNS} of them neither crash nor hang it, and none is refused without a word`, async () => {
    const failures = [];
    for (let seed = FIRST; seed < FIRST + RUNS && failures.length < 5; seed++) {
      const { failure } = await fuzzOnce(target, seed);
      if (failure) failures.push(failure);
    }
    expect(failures).toEqual([]);
  });
});
