/**
 * What core uses of papaparse. Its published types bring Node's along, and with them every import that a layer without
 * Node must not have.
 */
type ParseResult<Row> = {
  readonly data: Row[];
  readonly errors: { readonly message: string; readonly row?: number }[];
};

declare const Papa: {
  parse<Row>(
    text: string,
    options: { delimiter?: string; preview?: number; skipEmptyLines?: boolean },
  ): ParseResult<Row>;
  unparse(rows: readonly unknown[], options?: { escapeFormulae?: RegExp | boolean }): string;
};

// biome-ignore lint/style/noDefaultExport: as the library has it
export default Papa;
