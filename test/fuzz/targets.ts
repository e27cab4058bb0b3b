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
import { mutateBytes } from "./mutate-bytes.ts";
import { mutateJson } from "./mutate-json.ts";
import type { Random } from "./random.ts";
import { importSeeds, type Seed, zippedExample } from "./seeds.ts";

/** Something that reads foreign files. */
export type FuzzTarget = {
  readonly name: string;
  /** Breaks a sound file and reads it; says what is wrong with how that went, or null. */
  readonly run: (random: Random) => Promise<string | null>;
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
  return [...formats, zipTarget(seeds.dossier), CONFIG, COPY_TEXT, COPY_HTML];
}

function mutate(content: string, random: Random): Buffer {
  const isJson = content.startsWith("{");
  return isJson && random.below(2) === 0
    ? Buffer.from(mutateJson(content, random))
    : mutateBytes(Buffer.from(content), random);
}

async function readImport(files: readonly ImportFile[], random: Random): Promise<string | null> {
  const imported = await importFiles(files, { parseXml });
  return judge(imported) ?? (await exportAgain(imported, random));
}

/** Messages by which an engine says that a program, not a file, is at fault. */
const CRASH =
  /cannot read prop|is not (a function|iterable|defined)|of undefined|call stack|invalid (array|string) length|out of memory|not of the dossier|toString of/i;

function judge({ dossier, problems, findings, records, taken }: Imported): string | null {
  const crash = problems.find(({ code, detail }) => code === "broken-file" && CRASH.test(detail));
  if (crash) return `a program's fault is passed off as the file's: ${crash.detail}`;
  const said = problems.length + findings.length;
  if (!dossier && said === 0) return "refused without a word";
  if (taken < records && said === 0) return `${records - taken} records lost without a word`;
  return null;
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
    return isLost && findings.length === 0 ? "refused without a word" : null;
  },
};

const DOSSIER = exampleDossier();

function checkCopyOf(text: string, kind: "text" | "html"): string | null {
  const { report } = checkAgainstCopy(DOSSIER, "coast-post", { text, kind });
  return report.anchors.length === 7 ? null : "an anchor is missing from the report";
}

const COPY_TEXT: FuzzTarget = {
  name: "copy-text",
  run: async (random) =>
    checkCopyOf(mutateBytes(Buffer.from(EXAMPLE_ARTICLE), random).toString(), "text"),
};

const HTML = `<!doctype html><html><head><title>Camp</title><style>p{}</style></head><body><nav>Menu</nav><article><p>${EXAMPLE_ARTICLE.replaceAll("\n", "</p><p>")}</p></article><script>let a = "<p>";</script></body></html>`;

const COPY_HTML: FuzzTarget = {
  name: "copy-html",
  run: async (random) => checkCopyOf(mutateBytes(Buffer.from(HTML), random).toString(), "html"),
};
