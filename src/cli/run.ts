import { CliError, EXIT_BAD_INPUT, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";

/** Runs one command with the arguments after its name; resolves to the exit code. */
export type Command = (args: string[], effects: Effects) => Promise<number>;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import("./validate.ts")).validateCommand,
  verify: async () => (await import("./verify.ts")).verifyCommand,
  export: async () => (await import("./export.ts")).exportCommand,
  anchor: async () => (await import("./anchor.ts")).anchorCommand,
  outline: async () => (await import("./outline.ts")).outlineCommand,
  schema: async () => (await import("./schema.ts")).schemaCommand,
};

const USAGE = `lagekarte: a news article as a map on which every claim can be checked

Usage: npm run --silent cli -- <command> [arguments]

Commands
  validate  hold a dossier against the format and its rules
  verify    look for a dossier's evidence in your own copy of the article
  export    write places and statements as GeoJSON
  anchor    make the evidence of a statement from words of the article
  outline   find the article's paragraphs and sentences, for a source's "text"
  schema    write the JSON Schemas of the format

Examples
  npm run --silent cli -- validate geo/dossiers/my-article
  npm run --silent cli -- verify geo/dossiers/my-article --text article.txt
  npm run --silent cli -- export geo/dossiers/my-article --format geojson --out places.geojson

Options
  --help    this text; after a command's name, more about it
  --debug   show the stack of an error

Exit codes: 0 all is well, 1 something was found, 2 wrong arguments or unreadable input.
`;

/** Runs a command line; every error becomes a message on stderr and an exit code. */
export async function run(argv: readonly string[], effects: Effects): Promise<number> {
  const isDebug = argv.includes("--debug");
  const [name, ...args] = argv.filter((argument) => argument !== "--debug");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    if (name === undefined) effects.stderr(USAGE);
    else effects.stdout(USAGE);
    return name === undefined ? EXIT_BAD_INPUT : EXIT_OK;
  }
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) {
      const known = Object.keys(COMMANDS).join(", ");
      throw new CliError(`There is no command “${name}”; there are ${known}.`);
    }
    const command = await load();
    return await command(args, effects);
  } catch (error) {
    effects.stderr(`${describe(error, isDebug)}\n`);
    return error instanceof CliError ? error.exitCode : EXIT_BAD_INPUT;
  }
}

function describe(error: unknown, isDebug: boolean): string {
  if (!(error instanceof Error)) return `lagekarte: ${String(error)}`;
  if (isDebug) return error.stack ?? error.message;
  const hint = error instanceof CliError ? "" : "\nThis should not happen; --debug shows where.";
  return `lagekarte: ${error.message}${hint}`;
}
