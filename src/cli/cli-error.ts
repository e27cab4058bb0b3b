/** Nothing to complain of. */
export const EXIT_OK = 0;
/** The command ran, and what it looked at is not as it should be. */
export const EXIT_FOUND = 1;
/** The command could not run: wrong arguments, or a file that cannot be read. */
export const EXIT_BAD_INPUT = 2;

/** Ends a command with a message for the user and no stack. */
export class CliError extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT_BAD_INPUT, options?: ErrorOptions) {
    super(message, options);
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}
