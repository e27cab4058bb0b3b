import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { LISTS } from "../../../src/core/dossier/schema.ts";
import { take } from "../../../src/core/dossier/take.ts";
import { mutateJson } from "../../fuzz/mutate-json.ts";
import { random } from "../../fuzz/random.ts";
import { arbitraryDossier } from "../export/arbitrary-dossier.ts";

const lists = Object.entries(LISTS) as [keyof typeof LISTS, v.GenericSchema][];

test("what was read is taken as it is, without a copy", () => {
  fc.assert(
    fc.property(arbitraryDossier, (dossier) => {
      for (const [name, schema] of lists) {
        for (const item of dossier[name]) expect(take(schema, item)).toBe(item);
      }
    }),
  );
});

test("what is taken is what Valibot would make of it, however it is broken", () => {
  let cut = 0;
  fc.assert(
    fc.property(arbitraryDossier, fc.nat(), (dossier, seed) => {
      const chance = random(seed);
      for (const [name, schema] of lists) {
        for (const item of dossier[name]) {
          const broken: unknown = JSON.parse(mutateJson(JSON.stringify(item), chance));
          const output = take(schema, broken);
          if (output === undefined) continue;
          if (output !== broken) cut += 1;
          expect(v.safeParse(schema, broken)).toEqual(
            expect.objectContaining({ success: true, output }),
          );
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(cut).toBeGreaterThan(0);
});

test("of an object with a key too many a copy is made without it, and nothing of one that lacks a default", () => {
  const inner = v.object({ z: v.string() });
  const schema = v.object({ a: v.string(), b: v.optional(v.number(), 1), c: v.optional(inner) });
  expect(take(schema, { d: 3, a: "x", b: 2 })).toEqual({ a: "x", b: 2 });
  expect(take(schema, { a: "x", b: 2, c: { y: 1, z: "z" } })).toEqual({
    a: "x",
    b: 2,
    c: { z: "z" },
  });
  expect(take(v.array(inner), [{ z: "1" }, { z: "2", y: 0 }])).toEqual([{ z: "1" }, { z: "2" }]);
  expect(take(schema, JSON.parse('{"a":"x","b":2,"__proto__":{"c":1}}'))).toEqual({ a: "x", b: 2 });
  expect(take(schema, { a: "x" })).toBeUndefined();
  expect(take(schema, { a: "x", b: 2, c: undefined })).toBeUndefined();
});
