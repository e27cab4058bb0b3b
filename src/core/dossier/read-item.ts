import * as v from "valibot";
import { conforms } from "./conforms.ts";

/** Reads a value by a schema, like `v.safeParse`; one that conforms to it is returned itself. */
export function readItem<const T extends v.GenericSchema>(
  schema: T,
  value: unknown,
): v.SafeParseResult<T> {
  if (!conforms(schema, value)) return v.safeParse(schema, value);
  return { typed: true, success: true, output: value, issues: undefined };
}
