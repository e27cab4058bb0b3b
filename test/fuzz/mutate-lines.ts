import { isJson } from "../../src/core/import/is-json.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";
import type { Random } from "./random.ts";

/**
 * Breaks a text of a record a line and keeps its lines, so that a reader gets beyond the first: a line is another, is missing, stands there
 * again or elsewhere.
 */
export function mutateLines(text: string, random: Random): Buffer {
  const lines = text.split("\n");
  for (let times = 1 + random.below(3); times > 0; times--) {
    const at = random.below(lines.length);
    const line = lines[at] ?? "";
    switch (random.below(6)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(random.below(lines.length + 1), 0, line);
        break;
      case 2:
        lines[at] = mutateBytes(Buffer.from(line), random).toString();
        break;
      default:
        lines[at] = mutateLine(line, random);
    }
  }
  return Buffer.from(lines.join("\n"));
}

/** What our exports have around a line's JSON: the sign that sets texts apart, the comma, the open list of features. */
const LINE = /^([^{]?)(\{.*?)(,?|"features":\[)$/s;

function mutateLine(line: string, random: Random): string {
  const [, before = "", json = "", after = ""] = LINE.exec(line) ?? [];
  const isHead = after.length > 1;
  const whole = isHead ? `${json}"features":[]}` : json;
  if (!isJson(whole)) return mutateBytes(Buffer.from(line), random).toString();
  const mutated = JSON.stringify(JSON.parse(mutateJson(whole, random)));
  return before + (isHead ? mutated.replace(/\]\}$/, "") : mutated + after);
}
