import { parseArgs } from "node:util";
import { CliError } from "./cli-error.ts";

type Options = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>
>;

type Arguments<T extends Options> = {
  /** The first positional argument; empty when none was given and none had to be. */
  readonly first: string;
  readonly all: readonly string[];
  readonly values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>["values"];
};

/** What a command takes beside its options. */
export type Positionals = {
  /** What is missing when too few are given, e.g. `dossier`. */
  readonly name: string;
  readonly least?: 0 | 1;
  readonly most?: number;
};

const DOSSIER: Positionals = { name: "dossier" };

/**
 * Reads a command's arguments: positionals, exactly one dossier unless told otherwise, and the given options. Null when
 * help was asked for. Throws `CliError` with the usage line on anything else.
 */
export function parseCommand<const T extends Options>(
  args: string[],
  options: T,
  usage: string,
  { name, least = 1, most = 1 }: Positionals = DOSSIER,
): Arguments<T> | null {
  if (args.includes("--help") || args.includes("-h")) return null;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [first = ""] = positionals;
    if (positionals.length < least) throw new Error(`The ${name} is missing.`);
    if (positionals.length > most) {
      const expected = most === 0 ? `No ${name} was expected` : `One ${name} was expected`;
      throw new Error(`${expected}, then found “${positionals[most]}”.`);
    }
    return { first, all: positionals, values };
  } catch (error) {
    throw new CliError(`${reasonOf(error)}\n${synopsis(usage)}`);
  }
}

/** Value of an option that must be given. */
export function required(value: string | undefined, option: string, usage: string): string {
  if (value !== undefined && value !== "") return value;
  throw new CliError(`--${option} is missing.\n${synopsis(usage)}`);
}

/** One of the values that an option may have. */
export function oneOf<const T extends string>(value: string, known: readonly T[], what: string): T {
  const found = known.find((each) => each === value);
  if (found !== undefined) return found;
  throw new CliError(`There is no ${what} “${value}”; there are ${known.join(", ")}.`);
}

function synopsis(usage: string): string {
  return usage.split("\n\n")[0] ?? "";
}

/** Node's advice on positionals that begin with a hyphen helps nobody here. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split(". To specify")[0] ?? message;
}
