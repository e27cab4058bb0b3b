import { type ExampleInput, exampleInput } from "../core/example-dossier.ts";

/** Name of the function that hostile text tries to call, in whatever way. */
export const CANARY = "canary";

/** A host that hostile text tries to reach. */
export const ELSEWHERE = "elsewhere.example";

/** Text that would do something where it were taken for anything but text. */
export const PAYLOADS: readonly string[] = [
  `</script><script>${CANARY}(1)</script>`,
  `<img src=x onerror="${CANARY}(2)">`,
  `"'><svg/onload=${CANARY}(3)>`,
  `]]><script>${CANARY}(4)</script><![CDATA[`,
  `--><iframe src="https://${ELSEWHERE}/5"></iframe><!--`,
  `</title></style></textarea></noscript><style>@import "https://${ELSEWHERE}/6";</style>`,
  `=HYPERLINK("https://${ELSEWHERE}/7","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `javascript:${CANARY}(8)`,
  `data:text/html,<script>${CANARY}(9)</script>`,
  `\u202Egnp.exe\u202D \u2066\u200F\u200B`,
  `$& $1 {{constructor.constructor('${CANARY}(10)')()}} \${${CANARY}(11)}`,
  `&lt;script&gt;${CANARY}(12)&lt;/script&gt; &#0; &bogus;`,
  // Half a letter, signs that XML has none for, and the separator of records.
  `\uD800 half \u0000\u0008\u001E\uFFFE`,
  // Orders to a terminal: to clear the screen, and to be called something else.
  `\u001B[2J\u001B]0;${CANARY}\u0007 \u009B31m`,
  `line\r\n\r\n# ${CANARY}\u2028=1+1\n</script>\n<!--<script>`,
];

/** As long as a text may be, without a place to break the line at. */
const LONG = "W".repeat(2_000);

/**
 * The example, valid by every rule, with something hostile in every text: markup, other orders of writing, formulas, links that are
 * code. Its things have the names of what every object has.
 */
export function hostileInput(): ExampleInput {
  let count = 0;
  const next = (): string => {
    count += 1;
    return count % 20 === 0 ? LONG : `${PAYLOADS[count % PAYLOADS.length]} ${count}`;
  };
  const input = poisoned(exampleInput(), "", next) as ExampleInput;
  for (const source of input.dossier.sources) {
    source.url = `https://${ELSEWHERE}/"><script>${CANARY}(13)</script>`;
  }
  return JSON.parse(
    JSON.stringify(input)
      .replaceAll('"port-anselm"', '"constructor"')
      .replaceAll('"coast-guard"', '"valueof"')
      .replaceAll('"recruits-arrived"', '"prototype"')
      .replaceAll('"does-sennia-train"', '"hasownproperty"'),
  ) as ExampleInput;
}

/** Free texts that are the same in every language. */
const FREE = new Set(["publisher", "editor", "license", "agencies", "title"]);

function poisoned(value: unknown, key: string, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key, next));
  if (typeof value === "string") return FREE.has(key) ? next() : value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const isText = entries.length > 0 && entries.every(([tag]) => tag === "de" || tag === "en");
  const isMaker = key === "geometrySource" || key === "localName" || key === "assessment";
  return Object.fromEntries(
    entries.map(([name, inner]) => {
      const isWords = isMaker && (name === "name" || name === "words" || name === "by");
      return [name, isText || isWords ? next() : poisoned(inner, name, next)];
    }),
  );
}
