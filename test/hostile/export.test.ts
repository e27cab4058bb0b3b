import { DOMParser, onErrorStopParsing } from "@xmldom/xmldom";
import { Parser } from "htmlparser2";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { parseXml } from "../../src/cli/parse-xml.ts";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../src/core/export/export-selection.ts";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "../../src/core/export/formats.ts";
import { importFiles } from "../../src/core/import/import-files.ts";
import { openDossier } from "../../src/core/validate/open-dossier.ts";
import { exampleFiles } from "../core/example-dossier.ts";
import { hostileFiles } from "./hostile-files.ts";
import { CANARY, hostileInput, PAYLOADS } from "./hostile-input.ts";

async function opened() {
  const files: Readonly<Record<string, string>> = exampleFiles(hostileInput());
  const { dossier, findings } = await openDossier(async (name) => files[name] ?? null);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  if (!dossier) throw new Error("The hostile dossier cannot be read.");
  return dossier;
}

async function exported(format: ExportFormat): Promise<Buffer> {
  const dossier = await opened();
  const convert = await FORMATS[format].load();
  const { parts } = convert(selectAll(dossier, indexDossier(dossier)), {});
  return Buffer.concat([...parts].map((part) => Buffer.from(part)));
}

/** Elements and attributes of some HTML, as a browser would see them. */
function seenIn(html: string): string[] {
  const seen: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      seen.push(name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`));
    },
  });
  parser.end(html);
  return seen;
}

test.each(EXPORT_FORMATS)(
  "what is exported as %s is read back with its words as words",
  async (format) => {
    const { ending } = FORMATS[format];
    const bytes = await exported(format);
    if (format === "geoparquet") {
      expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
      return;
    }
    const { dossier, problems } = await importFiles([{ name: `x${ending}`, bytes }], { parseXml });
    if (dossier === null) {
      expect(["annotations", "schema-org"]).toContain(format);
      expect(() => JSON.parse(bytes.toString())).not.toThrow();
      return;
    }
    expect(problems.filter(({ code }) => code === "broken-file")).toEqual([]);
    const words = [
      ...dossier.places.map(({ name }) => name),
      ...dossier.statements.map(({ text }) => text),
    ]
      .flatMap((text) => Object.values(text))
      .join("\n");
    expect(PAYLOADS.some((payload) => words.includes(payload))).toBe(true);
  },
);

test("no cell of a table is a formula", async () => {
  const { data } = Papa.parse<string[]>(
    (await exported("csv")).toString("utf8").replace(/^\uFEFF/, ""),
  );
  expect(data.length).toBeGreaterThan(5);
  expect(data.flat().filter((cell) => /^[=+@\t\r]|^-(?![\d.])/.test(cell))).toEqual([]);
});

test("KML is well-formed, and its descriptions hold no markup of the dossier's", async () => {
  const text = (await exported("kml")).toString();
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    text,
    "application/xml",
  );
  const descriptions = [...document.getElementsByTagName("description")];
  expect(descriptions.length).toBeGreaterThan(3);
  const seen = descriptions.flatMap(({ textContent }) => seenIn(textContent ?? ""));
  expect(
    seen.filter((each) => /^(script|img|svg|iframe|style)$|^on|javascript:|=data:/i.test(each)),
  ).toEqual([]);
  expect(document.getElementsByTagName("script").length).toBe(0);
});

test.each(hostileFiles().map((file) => [file.name, file] as const))(
  "%s is taken as text or refused with a reason",
  async (_, { name, text }) => {
    const bytes = Buffer.from(text);
    const { dossier, problems, findings } = await importFiles([{ name, bytes }], { parseXml });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    if (dossier === null) expect(problems.length + findings.length).toBeGreaterThan(0);
    const whole = JSON.stringify(dossier ?? {});
    expect(whole.length).toBeLessThan(1_000_000);
    const links = [...whole.matchAll(/"(?:url|site)":"([^"]*)"/g)].map(([, url]) => url ?? "");
    expect(links.filter((url) => !/^https?:/i.test(url))).toEqual([]);
    for (const place of dossier?.places ?? []) {
      const numbers = JSON.stringify(place.geometry ?? null).match(/-?\d[\d.e+-]*/gi) ?? [];
      expect(numbers.map(Number).filter((number) => !(Math.abs(number) <= 540))).toEqual([]);
    }
    if (name === "laughs.kml") expect(whole.split(CANARY).length).toBeLessThan(1_000);
  },
);
