import { basename, join } from "node:path";
import { safeParse } from "valibot";
import { DOSSIER_FILE } from "../core/dossier/parse.ts";
import { layerFile } from "../core/dossier/parse-layer.ts";
import { FORMAT, FORMAT_VERSION, Id } from "../core/dossier/schema.ts";
import { copyText } from "../core/evidence/copy-text.ts";
import { type DraftAnchor, draftAnchors } from "../core/evidence/draft-anchors.ts";
import { makeOutline, type Outline } from "../core/evidence/outline.ts";
import { GAP } from "../core/validate/gap.ts";
import { CliError, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { expectFolder } from "./expect-folder.ts";
import { expectNoDossier } from "./expect-no-dossier.ts";
import { parseCommand, required } from "./parse-command.ts";
import { printJson } from "./print-json.ts";
import { readCopy } from "./read-copy.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte new <article> --out <folder> --language <tag> [options]

Begins a dossier from an article's text: its source with an outline of paragraphs and sentences, and for each sentence a
statement that rests on it, to be written. The folder holds no sentence of the article: of each
only where it lies, its digest, and at most four words from either end, as in every dossier.

  <article>     the text, .txt or .html, or - for standard input
  --out         folder to make; it must not hold a dossier yet
  --language    of the article, as a BCP 47 tag: de, en, …
  --languages   in which the dossier is written, separated by commas; by default that of the article
  --id          of the dossier; by default the folder's name
  --title --publisher --url --published --editor
                of the article, and who answers for the dossier, as far as you know them already
  --json        print {folder, files, statements, withoutAnchor: [{sentence, paragraph}]}

What is left to write says TODO, and validate names each of these places. Delete statements you do not
need, and change speaker, act and dates of the others: they begin as what the article itself reports.

Examples
  lagekarte new article.txt --out dossiers/harbour-strike --language en --languages en,de
  pbpaste | lagekarte new - --out harbour-strike --language en --url https://post.example/strike

Exit codes: 0 written, 2 wrong arguments, or an article that cannot be read.
`;

/** Ids that a draft begins with. */
const SOURCE = "article";
const SPEAKER = "article-itself";
const LAYER = "places";

export async function newCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const options = {
    ...{ out: text, language: text, languages: text, id: text, title: text, publisher: text },
    ...{ url: text, published: text, editor: text, json: { type: "boolean" } as const },
  };
  const parsed = parseCommand(args, options, USAGE, { name: "article" });
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { values } = parsed;
  const folder = expectFolder(required(values.out, "out", USAGE));
  const language = required(values.language, "language", USAGE);
  const id = values.id ?? basename(folder);
  if (!safeParse(Id, id).success) {
    const expected = "lower-case letters and digits, joined by single hyphens";
    throw new CliError(`“${id}” cannot be the dossier's id: ${expected}. Give another with --id.`);
  }
  await expectNoDossier(folder, effects);
  const normalised = copyText(await readCopy(parsed.first, effects));
  const anchors = draftAnchors(normalised, SOURCE, language);
  const outline = makeOutline(normalised, language);
  const languages = (values.languages ?? language).split(",").map((tag) => tag.trim());
  const given = { ...values, id, language, languages };
  const files = {
    [DOSSIER_FILE]: print(draft(given, outline, anchors)),
    [layerFile(LAYER)]: `${JSON.stringify({ type: "FeatureCollection", features: [] })}\n`,
  };
  for (const [name, content] of Object.entries(files)) {
    await writeOutput(join(folder, name), [content], effects);
  }
  report(folder, Object.keys(files), anchors, values.json ?? false, effects);
  return EXIT_OK;
}

type Given = {
  readonly id: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly published?: string;
  readonly editor?: string;
};

function draft(given: Given, outline: Outline, anchors: readonly DraftAnchor[]): object {
  const { id, language, languages } = given;
  const gap = Object.fromEntries(languages.map((tag) => [tag, GAP]));
  const statements = anchors.flatMap(({ number, evidence }) =>
    evidence === null
      ? []
      : [
          {
            id: `sentence-${number}`,
            text: gap,
            speaker: SPEAKER,
            via: [],
            act: "reports",
            saidAt: null,
            eventTime: null,
            places: [],
            evidence: [evidence],
          },
        ],
  );
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    title: gap,
    languages,
    license: GAP,
    editor: given.editor ?? GAP,
    speakers: [{ id: SPEAKER, name: gap, kind: "media", party: null, named: true }],
    sources: [
      {
        id: SOURCE,
        title: given.title ?? GAP,
        language,
        publisher: given.publisher ?? GAP,
        url: given.url ?? null,
        published: given.published ?? GAP,
        retrieved: null,
        license: GAP,
        text: outline,
      },
    ],
    layers: [{ id: LAYER, title: gap, hue: "blue" }],
    statements,
  };
}

/** Indented, with each pair of positions in one line. */
function print(value: object): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1, $2]")}\n`;
}

function report(
  folder: string,
  files: readonly string[],
  anchors: readonly DraftAnchor[],
  isJson: boolean,
  effects: Effects,
): void {
  const without = anchors.filter(({ evidence }) => evidence === null);
  const statements = anchors.length - without.length;
  if (isJson) {
    const withoutAnchor = without.map(({ number, paragraph }) => ({ sentence: number, paragraph }));
    printJson({ folder, files, statements, withoutAnchor }, effects);
    return;
  }
  effects.stdout(`${folder}: ${files.join(", ")}; statements to write: ${statements}\n`);
  for (const { number, paragraph } of without) {
    const why = "too short for an anchor of its own, or not unique";
    effects.stderr(`Sentence ${number} (paragraph ${paragraph}) has no statement: ${why}.\n`);
  }
  effects.stderr(`Next: lagekarte validate ${folder} shows what is left to write.\n`);
}
