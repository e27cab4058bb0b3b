import { expect, test } from "vitest";
import { locateFindings } from "../../../src/core/validate/locate-findings.ts";
import { openDossier } from "../../../src/core/validate/open-dossier.ts";
import { exampleFiles } from "../example-dossier.ts";

async function locate(change: (files: Map<string, string>) => void): Promise<string[]> {
  const texts = new Map(Object.entries(exampleFiles()));
  change(texts);
  const { findings } = await openDossier(async (file) => texts.get(file) ?? null);
  return locateFindings(findings, texts).map(
    ({ file, rule, at }) => `${file}:${at?.line}:${at?.column} ${rule}`,
  );
}

test("line and column are those an editor shows, with a mark and Windows' line ends too", async () => {
  const found = await locate((files) => {
    const text = files.get("dossier.json") ?? "";
    files.set(
      "dossier.json",
      `\uFEFF${text.replace('"CC0-1.0"', "null").replaceAll("\n", "\r\n")}`,
    );
  });
  expect(found).toEqual(["dossier.json:17:14 missing-license"]);
});

test("a file that is no JSON is pointed at where it breaks, one that is missing nowhere", async () => {
  const found = await locate((files) => {
    files.set("coast.geojson", '{\n  "type" "FeatureCollection"\n}');
    files.delete("context.geojson");
  });
  expect(found).toContain("coast.geojson:2:10 broken-json");
  expect(found).toContain("context.geojson:undefined:undefined missing-layer");
});
