import { copyText } from "../core/evidence/copy-text.ts";
import { makeOutline } from "../core/evidence/outline.ts";
import { EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { chooseSource, openDossierArgument } from "./open-dossier-argument.ts";
import { parseCommand, required } from "./parse-command.ts";
import { readCopy } from "./read-copy.ts";

const USAGE = `Usage: lagekarte outline <dossier> --text <file> [--source <id>]

Prints where the article's paragraphs and sentences lie, as JSON for the source's "text". It holds no
word of the article. Every paragraph comes out as "body": mark title, lead, heading and furniture by hand.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --text      the article, as .txt or .html, or - for standard input
  --source    id of the source; by default the dossier's first

Example
  lagekarte outline geo/dossiers/my-article --text article.txt

Exit codes: 0 printed, 2 the input cannot be read.
`;

export async function outlineCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const json = { type: "boolean" } as const;
  const parsed = parseCommand(args, { text, source: text, json }, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const file = required(parsed.values.text, "text", USAGE);
  const dossier = await openDossierArgument(parsed.first, effects);
  const source = chooseSource(dossier, parsed.values.source);
  const outline = makeOutline(copyText(await readCopy(file, effects)), source.language);
  effects.stdout(`${JSON.stringify(outline)}\n`);
  return EXIT_OK;
}
