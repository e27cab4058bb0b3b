import { join } from "node:path";
import type { BaseIssue, BaseSchema } from "valibot";
import { LayerFile } from "../core/dossier/layer-schema.ts";
import { PlaceProperties } from "../core/dossier/place-schema.ts";
import * as format from "../core/dossier/schema.ts";
import { EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { expectFolder } from "./expect-folder.ts";
import { parseCommand } from "./parse-command.ts";
import { printJson } from "./print-json.ts";
import { writeOutput } from "./write-output.ts";

const USAGE = `Usage: lagekarte schema [--out <folder>] [--json]

Writes the JSON Schemas of the dossier format, generated from the code that reads it:
dossier.schema.json and layer.schema.json. Editors use them to complete and check while one types.

  --out   folder to write to, by default geo/schema
  --json  print {files}

Example
  lagekarte schema --out schemas

Exit codes: 0 written, 2 wrong arguments.
`;

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

type Published = {
  readonly file: string;
  readonly title: string;
  readonly schema: Schema;
  /** Parts that get a name of their own. */
  readonly definitions: Readonly<Record<string, Schema>>;
};

const { Id, Text, Clock, Hedge, Evidence, Assessment, Revision } = format;
const { Statement, Party, Speaker, Source, Layer, Question, DossierFile } = format;

const PUBLISHED: readonly Published[] = [
  {
    file: "dossier.schema.json",
    title: "Lagekarte dossier, version 1: dossier.json",
    schema: DossierFile,
    definitions: {
      ...{ Id, Text, Clock, Hedge, Evidence, Assessment, Revision },
      ...{ Statement, Party, Speaker, Source, Layer, Question },
    },
  },
  {
    file: "layer.schema.json",
    title: "Lagekarte dossier, version 1: <layer>.geojson",
    schema: LayerFile,
    definitions: { Id, Text, PlaceProperties },
  },
];

export async function schemaCommand(args: string[], effects: Effects): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const { out: folder = "geo/schema", json = false } = options(args);
  expectFolder(folder);
  // A development dependency, and of no use to any other command.
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  for (const { file, title, schema, definitions } of PUBLISHED) {
    const { $schema, ...rest } = toJsonSchema(schema, {
      target: "draft-2020-12",
      typeMode: "input",
      definitions,
    });
    const document = { $schema, $id: `urn:lagekarte:schema:1:${file}`, title, ...rest };
    await writeOutput(join(folder, file), [`${JSON.stringify(document, null, 2)}\n`], effects);
  }
  if (json) printJson({ files: PUBLISHED.map(({ file }) => join(folder, file)) }, effects);
  return EXIT_OK;
}

function options(args: string[]): { readonly out?: string; readonly json?: boolean } {
  const known = { out: { type: "string" }, json: { type: "boolean" } } as const;
  const parsed = parseCommand(args, known, USAGE, { name: "argument", least: 0, most: 0 });
  return parsed?.values ?? {};
}
