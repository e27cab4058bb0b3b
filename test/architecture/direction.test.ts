import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

type Forbidden = { readonly layer: string; readonly code: string };

const importing = (layer: string, from: string, name = "x"): Forbidden => ({
  layer,
  code: `import { ${name} } from "${from}";\n\nexport const used = ${name};\n`,
});

/** One line a layer may not hold, per arrow that DESIGN forbids. */
const FORBIDDEN: Readonly<Record<string, Forbidden>> = {
  "core → MapLibre": importing("core", "maplibre-gl", "Marker"),
  "core → Preact": importing("core", "preact", "h"),
  "core → Node": importing("core", "node:fs", "readFileSync"),
  "core → state": importing("core", "../state/app-state.ts", "createAppState"),
  "core → DOM": { layer: "core", code: "export const used = document.title;\n" },
  "state → MapLibre": importing("state", "maplibre-gl", "Marker"),
  "state → ui": importing("state", "../ui/page.tsx", "Page"),
  "state → DOM": { layer: "state", code: "export const used = window.location.hash;\n" },
  "map → ui": importing("map", "../ui/page.tsx", "Page"),
  "map → Preact": importing("map", "preact", "h"),
  "ui → map": importing("ui", "../map/mount-map.ts", "mountMap"),
  "ui → MapLibre": importing("ui", "maplibre-gl", "Marker"),
  "ui → app": importing("ui", "../app/main.tsx"),
  "site → map": importing("site", "../map/mount-map.ts", "mountMap"),
  "cli → app": importing("cli", "../app/main.tsx"),
  "app → site": importing("app", "../site/serve-site.ts", "serveSite"),
  "offline → core": importing("offline", "../core/dossier/parse.ts", "parseDossier"),
  "element → ui": importing("element", "../ui/page.tsx", "Page"),
  "element → Preact": importing("element", "preact", "h"),
  "app → cli": importing("app", "../cli/main.ts"),
};

/** What site is made of lies open to the compiler in cli, which may import site; the linter alone refuses it. */
const LINTED: Readonly<Record<string, Forbidden>> = {
  "cli → ui": importing("cli", "../ui/page.tsx", "Page"),
  "cli → state": importing("cli", "../state/app-state.ts", "createAppState"),
};

/**
 * The compiler refuses for the right reason: a file of another project, a package shut off by `paths`, or a
 * global of another platform. That the import leads nowhere (TS2307) would prove nothing.
 */
const REFUSED = /forbidden\.ts\(\d+,\d+\): error TS(6307|2306|2584|2304|2591)/;

/** What must be copied for compiler and linter to see the project as it is. */
const SOURCES = ["src", "tsconfig.json", "biome.json", "no-set-html.grit", "package.json"];

describe("a layer that imports against the direction", () => {
  let copy = "";
  const tool = (name: string, args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(join(copy, "node_modules/.bin", name), args, {
      cwd: copy,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  };
  const compile = (layer: string) => tool("tsc", ["-b", `src/${layer}`]);
  const lint = (path: string) => tool("biome", ["lint", "--vcs-enabled=false", path]);

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "lagekarte-direction-"));
    for (const path of SOURCES) cpSync(path, join(copy, path), { recursive: true });
    symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test("without such an import, both compiler and linter pass", () => {
    for (const layer of new Set(Object.values(FORBIDDEN).map((each) => each.layer))) {
      expect(compile(layer)).toEqual({ status: 0, output: "" });
    }
    expect(lint("src").status).toBe(0);
  });

  test.each(Object.entries(FORBIDDEN))("%s: fails to compile and to lint", (_, { layer, code }) => {
    const file = join("src", layer, "forbidden.ts");
    writeFileSync(join(copy, file), code);
    const compiled = compile(layer);
    const linted = lint(file);
    rmSync(join(copy, file));
    expect(compiled.status).not.toBe(0);
    expect(compiled.output).toMatch(REFUSED);
    expect(linted.status).not.toBe(0);
    expect(linted.output).toMatch(/noRestricted(Imports|Globals)/);
  });

  test.each(Object.entries(LINTED))("%s: fails to lint", (_, { layer, code }) => {
    const file = join("src", layer, "forbidden.ts");
    writeFileSync(join(copy, file), code);
    const linted = lint(file);
    rmSync(join(copy, file));
    expect(linted.status).not.toBe(0);
    expect(linted.output).toMatch(/noRestrictedImports/);
  });
});
