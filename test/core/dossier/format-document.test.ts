import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { PRECISION_CODES } from "../../../src/core/dossier/precision-codes.ts";
import { PRECISION_DECIMALS } from "../../../src/core/dossier/precision-decimals.ts";
import { READING_RULES } from "../../../src/core/dossier/reading-rules.ts";
import { PRECISIONS } from "../../../src/core/dossier/vocabulary.ts";
import { digest } from "../../../src/core/evidence/digest.ts";
import { normalise } from "../../../src/core/evidence/normalise.ts";
import { COPY_RULES } from "../../../src/core/validate/copy-rules.ts";
import { openDossier } from "../../../src/core/validate/open-dossier.ts";
import { RULES } from "../../../src/core/validate/rules.ts";

const read = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), "utf8");
const document = await read("docs/dossier-format.md");

/** Cells of the table rows whose first cell is a name in backticks, by that name. */
function rows(section: string): Map<string, string[]> {
  const after = document.slice(document.indexOf(`\n${section}`));
  const lines = after.slice(1, after.indexOf("\n## ", 1)).split("\n");
  const cells = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    cells.flatMap(([, name = "", ...rest]) => {
      const code = /^`([^`]+)`$/.exec(name)?.[1];
      return code === undefined ? [] : [[code, rest] as const];
    }),
  );
}

/** Fenced blocks of the document by the file name they carry. */
function blocks(): Record<string, string> {
  const found = document.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms);
  return Object.fromEntries([...found].map(([, name = "", text = ""]) => [name, text]));
}

describe("docs/dossier-format.md", () => {
  test("its example is a dossier without a finding", async () => {
    const files = blocks();
    const { dossier, findings } = await openDossier(async (file) => files[file] ?? null);
    expect(findings).toEqual([]);
    expect(dossier?.statements).toHaveLength(1);
  });

  test("its example's anchor is that of its article", async () => {
    const files = blocks();
    const { dossier } = await openDossier(async (file) => files[file] ?? null);
    const { text } = normalise(files["article.txt"] ?? "");
    const anchor = dossier?.statements[0]?.evidence[0];
    const words = [...text].slice(anchor?.start, anchor?.end).join("");
    expect(words).toMatch(/^The ferry to .* on Monday\.$/);
    expect(digest(words)).toBe(anchor?.sha256);
    expect(dossier?.sources[0]?.text?.length).toBe([...text].length);
  });

  test("names every field and every word of the vocabularies", async () => {
    const schemas = await Promise.all(
      ["dossier", "layer"].map(async (name) =>
        JSON.parse(await read(`geo/schema/${name}.schema.json`)),
      ),
    );
    const names = [...new Set(schemas.flatMap(namesOf))];
    expect(names.length).toBeGreaterThan(100);
    const told = new Set([...document.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code));
    // What GeoJSON itself defines is not ours to describe.
    const geojson =
      /^(\$ref|Feature|type|features|geometry|properties|coordinates|.*(Point|Line|Poly|Coll).*)$/;
    expect(names.filter((name) => !told.has(name) && !geojson.test(name))).toEqual([]);
  });

  test("lists the rules with the severity they have", () => {
    const listed = [...rows("## Rules")].map(([name, [severity]]) => `${name} ${severity}`);
    const actual = [
      ...Object.entries(READING_RULES).map(([name, severity]) => `${name} ${severity}`),
      ...[...RULES, ...COPY_RULES].map(({ name, severity }) => `${name} ${severity}`),
    ];
    expect(listed).toEqual(actual);
  });

  test("gives the codes of other systems as the code has them", () => {
    const table = rows("## Precision");
    expect([...table.keys()].slice(1)).toEqual([...PRECISIONS]);
    for (const precision of PRECISIONS) {
      const { acled, ucdp, gdelt } = PRECISION_CODES[precision];
      const codes = [PRECISION_DECIMALS[precision], acled, ucdp, gdelt];
      expect(table.get(precision)?.slice(1, 5)).toEqual(codes.map((code) => `${code ?? "–"}`));
    }
  });
});

/** Names of properties and values of enumerations, at every depth of a JSON Schema. */
function namesOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, enum: values } = schema as { properties?: object; enum?: string[] };
  return [
    ...Object.keys(properties ?? {}),
    ...(Array.isArray(values) ? values : []),
    ...Object.values(schema).flatMap(namesOf),
  ];
}
