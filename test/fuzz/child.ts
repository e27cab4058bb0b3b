import { fuzzOnce } from "./fuzz.ts";
import { fuzzTargets } from "./targets.ts";

/** Files read between two signs of life. */
const EACH = 50;

// Run by main.ts as a process of its own, so that what hangs or eats all memory can be ended and told.
const [name, from = "0", to = "0"] = process.argv.slice(2);
const target = (await fuzzTargets()).find((each) => each.name === name);
if (!target) throw new Error(`There is no target ${name}.`);
let longest = 0;
for (let seed = Number(from); seed < Number(to); seed++) {
  if (seed % EACH === 0) process.send?.({ at: seed });
  const { failure, bytes } = await fuzzOnce(target, seed);
  longest = Math.max(longest, bytes);
  if (failure) process.send?.({ failure });
}
const { maxRSS } = process.resourceUsage();
process.send?.({ done: true, maxRSS: maxRSS * 1024, longest });
process.disconnect?.();
