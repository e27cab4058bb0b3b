import { fileURLToPath } from "node:url";
import { CliError, EXIT_BAD_INPUT, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { printing } from "./printing.ts";

/** Runs one command with the arguments after its name; resolves to the exit code. */
export type Command = (args: string[], effects: Effects) => Promise<number>;

type Entry = { readonly does: string; readonly load: () => Promise<Command> };

/** All commands, in the order in which one would need them. A command's module is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  new: {
    does: "begin a dossier from an article's text",
    load: async () => (await import("./new.ts")).newCommand,
  },
  anchor: {
    does: "make the evidence of a statement from words of the article",
    load: async () => (await import("./anchor.ts")).anchorCommand,
  },
  outline: {
    does: `find the article's paragraphs and sentences, for a source's "text"`,
    load: async () => (await import("./outline.ts")).outlineCommand,
  },
  validate: {
    does: "hold a dossier against the format and its rules, and fix what is safe",
    load: async () => (await import("./validate.ts")).validateCommand,
  },
  verify: {
    does: "look for a dossier's evidence in your own copy of the article",
    load: async () => (await import("./verify.ts")).verifyCommand,
  },
  list: {
    does: "list the dossiers in a folder",
    load: async () => (await import("./list.ts")).listCommand,
  },
  stats: {
    does: "count what is in a dossier",
    load: async () => (await import("./stats.ts")).statsCommand,
  },
  export: {
    does: "write places and statements in a format of the field",
    load: async () => (await import("./export.ts")).exportCommand,
  },
  import: {
    does: "make a dossier of a file in another format",
    load: async () => (await import("./import.ts")).importCommand,
  },
  convert: {
    does: "read one format and write another",
    load: async () => (await import("./convert.ts")).convertCommand,
  },
  build: {
    does: "build the site of dossiers",
    load: async () => (await import("./build.ts")).buildCommand,
  },
  pack: {
    does: "write a dossier's page as one file that opens from disk",
    load: async () => (await import("./pack.ts")).packCommand,
  },
  schema: {
    does: "write the JSON Schemas of the format",
    load: async () => (await import("./schema.ts")).schemaCommand,
  },
};

const LIST = Object.entries(COMMANDS)
  .map(([name, { does }]) => `  ${name.padEnd(9)} ${does}`)
  .join("\n");

const USAGE = `lagekarte: a news article as a map on which every claim can be checked

Usage: lagekarte <command> [arguments]        (from a clone: npm run --silent cli -- <command>)

Commands
${LIST}

Examples
  lagekarte new article.txt --out my-article --language en
  lagekarte validate my-article --copy article.txt
  lagekarte export my-article --format geojson --out places.geojson

Options
  --help     this text; after a command's name, more about it
  --version  of the program
  --debug    show the stack of an error

Exit codes: 0 all is well, 1 something was found, 2 wrong arguments or unreadable input (docs/cli.md).
`;

/** Runs a command line; every error becomes a message on stderr and an exit code. */
export async function run(argv: readonly string[], world: Effects): Promise<number> {
  const effects = printing(world);
  const isDebug = argv.includes("--debug");
  const [name, ...args] = argv.filter((argument) => argument !== "--debug");
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    if (name === undefined) effects.stderr(USAGE);
    else effects.stdout(USAGE);
    return name === undefined ? EXIT_BAD_INPUT : EXIT_OK;
  }
  try {
    if (name === "--version") {
      effects.stdout(`${await version(effects)}\n`);
      return EXIT_OK;
    }
    const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!entry) {
      const known = Object.keys(COMMANDS).join(", ");
      throw new CliError(`There is no command “${name}”; there are ${known}.`);
    }
    const command = await entry.load();
    return await command(args, effects);
  } catch (error) {
    effects.stderr(`${describe(error, isDebug)}\n`);
    return error instanceof CliError ? error.exitCode : EXIT_BAD_INPUT;
  }
}

async function version({ readText }: Effects): Promise<string> {
  const file = fileURLToPath(new URL("../../package.json", import.meta.url));
  return (JSON.parse(await readText(file)) as { version: string }).version;
}

function describe(error: unknown, isDebug: boolean): string {
  if (!(error instanceof Error)) return `lagekarte: ${String(error)}`;
  if (isDebug) return error.stack ?? error.message;
  const hint = error instanceof CliError ? "" : "\nThis should not happen; --debug shows where.";
  return `lagekarte: ${error.message}${hint}`;
}
