import { parseXml } from "../../src/cli/parse-xml.ts";
import { parseConfig } from "../../src/core/config/parse-config.ts";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../src/core/export/export-selection.ts";
import { bytesOf } from "../../src/core/export/exported.ts";
import { EXPORT_FORMATS, FORMATS } from "../../src/core/export/formats.ts";
import { importFiles } from "../../src/core/import/import-files.ts";
import type { Imported, ImportFile } from "../../src/core/import/imported.ts";
import { checkAgainstCopy } from "../../src/core/validate/check-against-copy.ts";
import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { exampleDossier } from "../core/example-dossier.ts";
import { judge } from "./judge.ts";
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";
import { mutateLines } from "./mutate-lines.ts";
import { mutateXml } from "./mutate-xml.ts";
import type { Random } from "./random.ts";
import { readInPieces } from "./read-in-pieces.ts";
import { importSeeds, type Seed, zippedExample } from "./seeds.ts";

/** Something that reads foreign files. */
export type FuzzTarget = {
  readonly name: string;
  /** Breaks a sound file and reads it. */
  readonly run: (random: Random) => Promise<FuzzRead>;
};

/** How reading a broken file went. */
export type FuzzRead = {
  /** What is wrong with how it went, or null. */
  readonly reason: string | null;
  /** Length of what was read. */
  readonly bytes: number;
};

/** Every so many files that were taken are exported in every format as well. */
const EXPORT_EACH = 50;

/** Everything that reads foreign files: each format that can be imported, zips, a site's configuration, a reader's copy. */
export async function fuzzTargets(): Promise<readonly FuzzTarget[]> {
  const seeds = await importSeeds();
  const formats = Object.entries(seeds).map(
    ([name, files]): FuzzTarget => ({
      name,
      run: async (random) => {
        const broken = random.below(files.length);
        return readImport(
          files.map(
            ({ name: file, content }, index): ImportFile => ({
              name: file,
              bytes: index === broken ? mutate(content, random) : Buffer.from(content),
            }),
          ),
          random,
        );
      },
    }),
  );
  const streams = Object.entries(STREAMED).map(([name, of]) =>
    streamTarget(
      name,
      of.flatMap((format) => seeds[format]),
    ),
  );
  return [...formats, ...streams, zipTarget(seeds.dossier), CONFIG, COPY_TEXT, COPY_HTML];
}

/** Formats of which a long file is read piece by piece. */
const STREAMED = {
  "stream-geojson": ["geojson-nested", "geojson"],
  "stream-geojson-seq": ["geojson-seq"],
  "stream-csv": ["csv-flat", "csv"],
} as const;

function streamTarget(name: string, seeds: readonly Seed[]): FuzzTarget {
  return {
    name,
    run: async (random) => {
      const { name: file, content } = random.pick(seeds);
      const bytes = random.below(3) === 0 ? mutate(content, random) : mutateLines(content, random);
      return { reason: await readInPieces(file, bytes, random), bytes: bytes.length };
    },
  };
}

/** Half of them stay what they are, as far as their syntax goes. */
function mutate(content: string, random: Random): Buffer {
  const keeping = content.startsWith("{") ? mutateJson : content.startsWith("<") ? mutateXml : null;
  return keeping && random.below(2) === 0
    ? Buffer.from(keeping(content, random))
    : mutateBytes(Buffer.from(content), random);
}

async function readImport(files: readonly ImportFile[], random: Random): Promise<FuzzRead> {
  const imported = await importFiles(files, { parseXml });
  const reason = judge(imported) ?? (await exportAgain(imported, random));
  return { reason, bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

async function exportAgain({ dossier }: Imported, random: Random): Promise<string | null> {
  if (!dossier || random.below(EXPORT_EACH) > 0) return null;
  const selection = selectAll(dossier, indexDossier(dossier));
  for (const format of EXPORT_FORMATS) {
    const convert = await FORMATS[format].load();
    bytesOf(convert(selection));
  }
  return null;
}

/** Half of the archives are broken themselves, half hold a broken file. */
function zipTarget(files: readonly Seed[]): FuzzTarget {
  const sound = zippedExample();
  return {
    name: "zip",
    run: async (random) => {
      const broken = random.below(files.length);
      const texts = files.map(({ name, content }, index) => [
        name,
        index === broken ? mutate(content, random).toString() : content,
      ]);
      const bytes =
        random.below(2) === 0
          ? mutateBytes(sound, random)
          : zippedExample(Object.fromEntries(texts));
      return readImport([{ name: "camp.zip", bytes }], random);
    },
  };
}

const CONFIG_SEED = JSON.stringify({
  basemaps: [
    {
      id: "hills",
      name: { de: "Relief", en: "Hills" },
      kind: "raster",
      tiles: ["https://tiles.example/{z}/{x}/{y}.png"],
      attribution: { words: "Example survey", url: "https://survey.example/" },
    },
  ],
});

const CONFIG: FuzzTarget = {
  name: "site-config",
  run: async (random) => {
    const text = mutate(CONFIG_SEED, random).toString();
    const { config, findings } = parseConfig(text);
    const isLost = text.includes('"basemaps":[{') && config.basemaps.length === 0;
    const reason = isLost && findings.length === 0 ? "refused without a word" : null;
    return { reason, bytes: text.length };
  },
};

const DOSSIER = exampleDossier();

function checkCopyOf(bytes: Buffer, kind: "text" | "html"): FuzzRead {
  const { report } = checkAgainstCopy(DOSSIER, "coast-post", { text: bytes.toString(), kind });
  const isWhole = report.anchors.length === 7;
  const reason = isWhole ? null : "an anchor is missing from the report";
  return { reason, bytes: bytes.length };
}

const COPY_TEXT: FuzzTarget = {
  name: "copy-text",
  run: async (random) => checkCopyOf(mutateBytes(Buffer.from(EXAMPLE_ARTICLE), random), "text"),
};

const HTML = `<!doctype html><html><head><title>Camp</title><style>p{}</style></head><body><nav>Menu</nav><article><p>${EXAMPLE_ARTICLE.replaceAll("\n", "</p><p>")}</p></article><script>let a = "<p>";</script></body></html>`;

const COPY_HTML: FuzzTarget = {
  name: "copy-html",
  run: async (random) => checkCopyOf(mutateBytes(Buffer.from(HTML), random), "html"),
};
