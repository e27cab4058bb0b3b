import { parseArgs } from "node:util";
import { CliError } from "./cli-error.ts";

type Options = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>
>;

type Arguments<T extends Options> = {
  readonly dossier: string;
  readonly values: ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>["values"];
};

/**
 * Reads a command's arguments: exactly one positional (the dossier) and the given options. Null when
 * help was asked for. Throws `CliError` with the usage line on anything else.
 */
export function parseCommand<const T extends Options>(
  args: string[],
  options: T,
  usage: string,
): Arguments<T> | null {
  if (args.includes("--help") || args.includes("-h")) return null;
  const [synopsis] = usage.split("\n");
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [dossier, ...more] = positionals;
    if (dossier === undefined) throw new Error("The dossier is missing.");
    if (more.length > 0) throw new Error(`One dossier was expected, then found “${more[0]}”.`);
    return { dossier, values };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CliError(`${reason}\n${synopsis}`);
  }
}

/** Value of an option that must be given. */
export function required(value: string | undefined, option: string, usage: string): string {
  if (value !== undefined && value !== "") return value;
  throw new CliError(`--${option} is missing.\n${usage.split("\n")[0]}`);
}
