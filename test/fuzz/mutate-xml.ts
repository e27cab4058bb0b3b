import { escapeXml } from "../../src/core/export/xml.ts";
import { NASTY_VALUES } from "./nasty.ts";
import type { Random } from "./random.ts";

/** An element without elements in it, or any text between two tags. */
const LEAF = /<([A-Za-z:]+)[^<>/]*>[^<>]*<\/\1>/g;
const WORDS = />[^<>]+</g;
const ATTRIBUTE = /"[^"<>]*"/g;
const NAME = /<\/?(?!\?)[A-Za-z:]+/g;

/** Keeps an XML text XML, and puts something else where a reader expects one thing. */
export function mutateXml(text: string, random: Random): string {
  let mutated = text;
  for (let times = 1 + random.below(4); times > 0; times--) mutated = change(mutated, random);
  return mutated;
}

function change(text: string, random: Random): string {
  const words = () => escapeXml(String(random.pick(NASTY_VALUES)));
  switch (random.below(6)) {
    case 0:
      return replaceOne(text, LEAF, random, () => "");
    case 1:
      return replaceOne(text, LEAF, random, (leaf) => leaf + leaf);
    case 2:
      return replaceOne(
        text,
        LEAF,
        random,
        (leaf) => random.pick([...text.matchAll(LEAF)])[0] + leaf,
      );
    case 3:
      return replaceOne(text, ATTRIBUTE, random, () => `"${words()}"`);
    case 4: {
      const [from, to] = [random, random].map((chance) => nameOf(text, chance));
      return text.replaceAll(new RegExp(`(</?)${from}(?=[\\s>/])`, "g"), `$1${to}`);
    }
    default:
      return replaceOne(text, WORDS, random, () => `>${words()}<`);
  }
}

function nameOf(text: string, random: Random): string {
  return random.pick(text.match(NAME) ?? ["x"]).replace(/^<\/?/, "");
}

function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  other: (found: string) => string,
): string {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + other(match[0]) + text.slice(end);
}
