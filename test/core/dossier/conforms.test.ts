import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { conforms } from "../../../src/core/dossier/conforms.ts";
import { LISTS } from "../../../src/core/dossier/schema.ts";
import { mutateJson } from "../../fuzz/mutate-json.ts";
import { random } from "../../fuzz/random.ts";
import { arbitraryDossier } from "../export/arbitrary-dossier.ts";

const lists = Object.entries(LISTS) as [keyof typeof LISTS, v.GenericSchema][];

test("what was read conforms, so that it is read without a copy", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      for (const [name, schema] of lists) {
        for (const item of dossier[name]) expect(conforms(schema, item)).toBe(true);
      }
    }),
  );
});

test("what conforms is what Valibot would make of it, however it is broken", () => {
  fc.assert(
    fc.property(arbitraryDossier, fc.nat(), (dossier, seed) => {
      const chance = random(seed);
      for (const [name, schema] of lists) {
        for (const item of dossier[name]) {
          const broken: unknown = JSON.parse(mutateJson(JSON.stringify(item), chance));
          if (!conforms(schema, broken)) continue;
          const { success, output } = v.safeParse(schema, broken);
          expect({ success, output }).toEqual({ success: true, output: broken });
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("an object of a default that is missing, or of a key too many, does not", () => {
  const schema = v.object({ a: v.string(), b: v.optional(v.number(), 1), c: v.optional(v.null()) });
  expect(conforms(schema, { a: "x", b: 2 })).toBe(true);
  expect(conforms(schema, { a: "x" })).toBe(false);
  expect(conforms(schema, { a: "x", b: 2, d: 3 })).toBe(false);
  expect(conforms(schema, { a: "x", b: 2, c: undefined })).toBe(false);
});
