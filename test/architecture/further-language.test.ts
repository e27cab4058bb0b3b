import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runnerImport } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Where languages are named; nothing else that is there may be changed for a further one. */
const LANGUAGES = "src/ui/messages/languages.ts";
const DUTCH = "src/ui/messages/nl";

/** Dutch, as far as this test can read it. */
const FIRST = `import { first as english } from "../en/first.ts";
import { grammar } from "../grammar.ts";
import type { FirstMessages } from "../messages.ts";

const { locale, plurals, count, list } = grammar("nl-NL", ["one", "other"]);

export const first: FirstMessages = {
  ...english,
  locale,
  plurals,
  list,
  header: { ...english.header, places: (n) => count(n, { one: "# plaats", other: "# plaatsen" }) },
  tabs: { ...english.tabs, places: "Plaatsen" },
};
`;
const ALL = `import { all as english } from "../en/all.ts";
import type { Messages } from "../messages.ts";
import { first } from "./first.ts";

export const all: Messages = {
  ...english,
  ...first,
  cite: { ...english.cite, button: "Citeren" },
};
`;
const RENDER = `import { renderPage } from "./test/ui/render-page.tsx";
import { exampleDossier } from "./test/core/example-dossier.ts";

const dossier = { ...exampleDossier(), languages: ["nl", "en"] };

export const html = renderPage(() => {}, { dossier, language: "nl" });
`;

describe("a further language is a folder of words, and its line where languages are named", () => {
  let copy = "";
  const write = (path: string, text: string) => writeFileSync(join(copy, path), text);
  const compile = () =>
    spawnSync(join(copy, "node_modules/.bin/tsc"), ["-b", "src/ui"], {
      cwd: copy,
      encoding: "utf8",
    });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "lagekarte-language-"));
    for (const path of [
      "src",
      "test/ui",
      "test/core",
      "test/tsconfig.json",
      "geo/schema",
      "tsconfig.json",
      "tsconfig.config.json",
      "package.json",
    ]) {
      cpSync(path, join(copy, path), { recursive: true });
    }
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
    const languages = readFileSync(LANGUAGES, "utf8");
    const english = /^ {2}en: .*$/m.exec(languages)?.[0] ?? "";
    const dutch = english.replace("en:", "nl:").replaceAll("./en/", "./nl/");
    write(LANGUAGES, languages.replace(english, `${english}\n${dutch}`));
    mkdirSync(join(copy, DUTCH));
    write(`${DUTCH}/first.ts`, FIRST);
    write(`${DUTCH}/all.ts`, ALL);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("it compiles, and not without one of its words", () => {
    expect(compile().stdout).toBe("");
    write(`${DUTCH}/all.ts`, ALL.replace("...english.cite, ", ""));
    const lacking = compile();
    write(`${DUTCH}/all.ts`, ALL);
    expect(lacking.status).not.toBe(0);
    expect(lacking.stdout).toMatch(/nl\/all\.ts\(\d+,\d+\): error TS27(39|40|41)/);
  });

  test("the page speaks it, in what is loaded first and in what follows", async () => {
    write("render.ts", RENDER);
    const { module } = await runnerImport<{ html: string }>(join(copy, "render.ts"), {
      configFile: false,
      root: copy,
      logLevel: "error",
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    });
    expect(module.html).toContain(">Plaatsen<");
    expect(module.html).toMatch(/\d plaatsen/);
    expect(module.html).toMatch(/> Citeren</);
  });
});
