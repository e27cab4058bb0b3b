import { NASTY_TOKENS } from "./nasty.ts";
import type { Random } from "./random.ts";

type Mutation = (bytes: Buffer, random: Random) => Buffer;

/** Breaks a file as transport, editors and attackers do, without regard to what is in it. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let mutated = bytes;
  for (let times = 1 + random.below(3); times > 0; times--) {
    mutated = random.pick(MUTATIONS)(mutated, random);
  }
  return mutated;
}

const splice = (bytes: Buffer, at: number, drop: number, insert: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + drop)]);

const MUTATIONS: readonly Mutation[] = [
  // One bit is another.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length === 0) return copy;
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    return copy;
  },
  // Some bytes are anything.
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    const at = random.below(copy.length + 1);
    for (let i = at; i < Math.min(copy.length, at + random.below(8)); i++)
      copy[i] = random.below(256);
    return copy;
  },
  // The end is missing.
  (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  // The beginning is missing.
  (bytes, random) => bytes.subarray(random.below(Math.min(bytes.length, 40) + 1)),
  // A piece is missing.
  (bytes, random) =>
    splice(bytes, random.below(bytes.length + 1), random.below(40), Buffer.alloc(0)),
  // A piece is there again, elsewhere.
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const piece = Buffer.from(bytes.subarray(from, from + random.below(200)));
    return splice(bytes, random.below(bytes.length + 1), 0, piece);
  },
  // Something that means something stands there.
  (bytes, random) =>
    splice(
      bytes,
      random.below(bytes.length + 1),
      random.below(4),
      Buffer.from(random.pick(NASTY_TOKENS)),
    ),
  // A number is another.
  (bytes, random) => replaceOne(bytes, /-?\d+(\.\d+)?/g, random, NUMBERS),
  // A word is another of the file's.
  (bytes, random) => {
    const words = bytes.toString("latin1").match(/\w{2,}/g) ?? ["x"];
    return replaceOne(bytes, /\w{2,}/g, random, words);
  },
  // Lines end as on Windows, or as on an old Macintosh.
  (bytes, random) =>
    Buffer.from(bytes.toString("latin1").replaceAll("\n", random.pick(["\r\n", "\r"])), "latin1"),
  // It has a byte order mark, or two.
  (bytes, random) => Buffer.from("\ufeff".repeat(1 + random.below(2)) + bytes.toString()),
  // It is in another encoding, with and without a mark that says so.
  (bytes, random) => {
    const marked = Buffer.from(`${random.pick(["\ufeff", ""])}${bytes.toString()}`, "utf16le");
    return random.below(2) === 0 ? marked : marked.swap16();
  },
  (bytes) => Buffer.from(bytes.toString(), "latin1"),
];

const NUMBERS = ["1e308", "-0", "540", "-1", "99999999999999999999", "NaN", "1e-400", "0x10", ""];

function replaceOne(
  bytes: Buffer,
  pattern: RegExp,
  random: Random,
  values: readonly string[],
): Buffer {
  const text = bytes.toString("latin1");
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return bytes;
  const match = random.pick(found);
  const insert = Buffer.from(random.pick(values), "latin1");
  return splice(bytes, match.index, match[0].length, insert);
}
