import * as v from "valibot";
import { take } from "./take.ts";

/** Reads a value by a schema, like `v.safeParse`; one that has nothing to be left out or filled in is returned itself. */
export function readItem<const T extends v.GenericSchema>(
  schema: T,
  value: unknown,
): v.SafeParseResult<T> {
  const output = take(schema, value);
  if (output === undefined) return v.safeParse(schema, value);
  return { typed: true, success: true, output, issues: undefined };
}
