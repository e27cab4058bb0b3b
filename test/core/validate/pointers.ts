import { parseDossier } from "../../../src/core/dossier/parse.ts";
import { validateDossier } from "../../../src/core/validate/validate-dossier.ts";
import { type ExampleInput, exampleInput } from "../example-dossier.ts";
import { expectComplete } from "./expect-complete.ts";

/** `file#pointer` of all that a rule finds in the example after a change to its files. */
export function pointers(rule: string, change: (input: ExampleInput) => void = () => {}): string[] {
  const input = exampleInput();
  change(input);
  const parsed = parseDossier(input);
  if (!parsed.dossier) throw new Error("The changed example has no readable header.");
  const found = validateDossier(parsed.dossier, parsed).filter((each) => each.rule === rule);
  expectComplete(found, input);
  return found.map(({ file, path }) => `${file}#${path}`);
}

/** An item of a list of the example; throws when there is none, so that a test cannot pass by missing it. */
export function at<T>(items: readonly T[] | undefined, index: number): T {
  const item = items?.[index];
  if (item === undefined) throw new Error(`The example has no item ${index} there.`);
  return item;
}
