import { makeAnchor } from "../core/evidence/anchor.ts";
import { copyText } from "../core/evidence/copy-text.ts";
import { CliError, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { chooseSource, openDossierArgument } from "./open-dossier-argument.ts";
import { parseCommand, required } from "./parse-command.ts";
import { readCopy } from "./read-copy.ts";

const USAGE = `Usage: lagekarte anchor <dossier> --text <file> --from "<first words>" --to "<last words>" [--source <id>]

Prints the evidence of a statement as JSON: the span of the article from the first words to the last
ones, with its digest and the terms that find it again. The words are looked for as they stand;
white space, quotation marks and dashes may differ. They must fit in one place only, in one paragraph.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --text      the article, as .txt or .html, or - for standard input
  --source    id of the source; by default the dossier's first

Example
  lagekarte anchor geo/dossiers/my-article --text article.txt --from "The coast guard" --to "on Tuesday"

Exit codes: 0 printed, 2 the words make no anchor, or the input cannot be read.
`;

export async function anchorCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const json = { type: "boolean" } as const;
  const parsed = parseCommand(args, { text, from: text, to: text, source: text, json }, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const file = required(values.text, "text", USAGE);
  const from = required(values.from, "from", USAGE);
  const to = required(values.to, "to", USAGE);
  const dossier = await openDossierArgument(parsed.first, effects);
  const source = chooseSource(dossier, values.source);
  const made = makeAnchor(copyText(await readCopy(file, effects)), source.id, from, to);
  if (!("evidence" in made)) throw new CliError(made.message);
  effects.stdout(`${JSON.stringify(made.evidence, null, 2)}\n`);
  return EXIT_OK;
}
