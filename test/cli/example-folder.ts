import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { exampleFiles, exampleInput } from "../core/example-dossier.ts";

type Statement = ReturnType<typeof exampleInput>["dossier"]["statements"][number];

/** The example article as its readers have it, with blank lines between paragraphs. */
export const ARTICLE_TEXT = `${EXAMPLE_ARTICLE.replaceAll("\n", "\n\n")}\n`;

/** The example dossier and its article in a folder, with its statements changed if asked. */
export function exampleFolder(
  change: (statements: Statement[]) => void = () => {},
): Record<string, string> {
  const input = exampleInput();
  change(input.dossier.statements);
  const files = Object.entries(exampleFiles(input));
  return {
    ...Object.fromEntries(files.map(([name, text]) => [`dossier/${name}`, text])),
    "article.txt": ARTICLE_TEXT,
  };
}
