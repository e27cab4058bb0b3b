import { expect, test } from "vitest";
import { finding } from "../../../src/core/dossier/finding.ts";
import { LIMITS } from "../../../src/core/dossier/limits.ts";
import { capFindings, settleFindings } from "../../../src/core/dossier/settle-findings.ts";

test("findings stand in the order of the files, whatever order they were found in", () => {
  const given = [
    finding("b", "note", "kursk.geojson", "/features/2", "…"),
    finding("b", "note", "kazan.geojson", "", "…"),
    finding("b", "note", "dossier.json", "/statements/10", "…"),
    finding("b", "error", "dossier.json", "/statements/2/id", "…"),
    finding("a", "note", "dossier.json", "/statements/2/id", "…"),
    finding("b", "note", "dossier.json", "/statements/2", "…"),
  ];
  const expected = [
    "dossier.json#/statements/2 b",
    "dossier.json#/statements/2/id a",
    "dossier.json#/statements/2/id b",
    "dossier.json#/statements/10 b",
    "kazan.geojson# b",
    "kursk.geojson#/features/2 b",
  ];
  for (const order of [given, given.toReversed()]) {
    const settled = settleFindings(order).map(({ file, path, rule }) => `${file}#${path} ${rule}`);
    expect(settled).toEqual(expected);
  }
});

test("two complaints of a rule about one value share an id, so they become one with both messages", () => {
  const twice = ["Too long.", "Not a word.", "Too long."].map((message) =>
    finding("schema", "error", "dossier.json", "/id", message),
  );
  expect(settleFindings(twice)).toMatchObject([{ message: "Too long. Not a word." }]);
});

test("beyond the limit, notes go before errors, and how many went is said", () => {
  const notes = Array.from({ length: LIMITS.findings }, (_, index) =>
    finding("unused", "note", "dossier.json", `/statements/${index}`, "…"),
  );
  const error = finding("schema", "error", "x.geojson", "", "…");
  const capped = capFindings(settleFindings([...notes, error]));
  expect(capped).toHaveLength(LIMITS.findings + 1);
  expect(capped).toContainEqual(error);
  expect(capped).toContainEqual(
    expect.objectContaining({ rule: "limits", message: expect.stringContaining("1 more") }),
  );
});
