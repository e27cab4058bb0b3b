import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { checkAgainstCopy } from "../../../src/core/validate/check-against-copy.ts";
import { EXAMPLE_ARTICLE } from "../example-article.ts";
import { type ExampleInput, exampleInput } from "../example-dossier.ts";
import { expectComplete } from "./expect-complete.ts";

/** Where and with what a copy rule finds fault with the example, after a change, and its article. */
export function copyFindings(rule: string, change: (input: ExampleInput) => void = () => {}) {
  const input = exampleInput();
  change(input);
  const { dossier, origins } = parseDossier(input);
  if (!dossier) throw new Error("The changed example has no readable header.");
  const copy = { text: EXAMPLE_ARTICLE, kind: "text" } as const;
  const { findings } = checkAgainstCopy(dossier, "coast-post", copy, origins);
  const own = findings.filter((found) => found.rule === rule);
  expectComplete(own, input);
  return own.map(({ file, path, details }) => ({
    at: `${file}#${path}`,
    args: details[0]?.args ?? {},
  }));
}
