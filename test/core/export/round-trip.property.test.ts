import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dossier, Statement } from "../../../src/core/dossier/dossier.ts";
import { indexDossier } from "../../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../../src/core/export/export-selection.ts";
import { bytesOf } from "../../../src/core/export/exported.ts";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "../../../src/core/export/formats.ts";
import { importText } from "../import/import-text.ts";
import { arbitraryDossier } from "./arbitrary-dossier.ts";

async function thereAndBack(dossier: Dossier, format: ExportFormat) {
  const convert = await FORMATS[format].load();
  const bytes = bytesOf(convert(selectAll(dossier, indexDossier(dossier))));
  return importText(`any${FORMATS[format].ending}`, bytes);
}

const lossless = EXPORT_FORMATS.filter((format) => FORMATS[format].isLossless);

describe.each(lossless)("%s", (format) => {
  test("a dossier comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        const { dossier: back, problems } = await thereAndBack(dossier, format);
        expect(problems).toEqual([]);
        expect(back).toEqual(dossier);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a row holds of a statement: its first anchor, and of hedges, answers and clocks what fits in a cell. */
function asRow({ id, text, act, polarity, status, speaker, ...rest }: Statement) {
  const { saidAt, eventTime, answers, relations, via, evidence } = rest;
  return {
    ...{ id, text, act, polarity, status, speaker, via, relations },
    saidAt: saidAt?.edtf,
    eventTime: eventTime?.edtf,
    answers: answers.map(({ question, answer }) => `${question}=${answer}`),
    evidence: evidence.slice(0, 1),
  };
}

/** Cells are trimmed, so that stray spaces of a spreadsheet mean nothing, and hold whole characters only. */
function asCells(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === "string"
      ? each
          .replaceAll("\0", "")
          .replace(/\p{Surrogate}/gu, "\uFFFD")
          .trim()
      : each,
  );
}

describe.each(["geojson-flat", "csv"] as const)("%s", (format) => {
  test("statements come back with all that a row has room for", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDossier, async (dossier) => {
        // Without a statement there is no row, and without a row no table.
        fc.pre(dossier.statements.length > 0);
        const { dossier: back } = await thereAndBack(dossier, format);
        const rows = dossier.statements.map(asRow);
        // A table has only the sources that its anchors name.
        const named = new Set(rows.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
        const expected =
          format === "csv"
            ? rows.map((row) => ({ ...row, via: row.via.filter((id) => named.has(id)) }))
            : rows;
        expect(asCells(back?.statements.map(asRow))).toEqual(asCells(expected));
      }),
      { numRuns: 60 },
    );
  });
});
