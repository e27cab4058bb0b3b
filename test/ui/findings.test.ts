import { describe, expect, test } from "vitest";
import { parseDossier } from "../../src/core/dossier/parse.ts";
import { checkAgainstCopy } from "../../src/core/validate/check-against-copy.ts";
import { validateDossier } from "../../src/core/validate/validate-dossier.ts";
import { EXAMPLE_ARTICLE } from "../core/example-article.ts";
import { type ExampleInput, exampleInput } from "../core/example-dossier.ts";
import { at } from "../core/validate/pointers.ts";
import { renderPage, textOf } from "./render-page.tsx";

/** The panel of findings of the changed example. */
function panel(language: string, change: (input: ExampleInput) => void): string {
  const input = exampleInput();
  change(input);
  const parsed = parseDossier(input);
  const { dossier } = parsed;
  if (!dossier) throw new Error("The changed example has no readable header.");
  const html = renderPage(
    (state) => {
      state.tab.value = "source";
      state.findings.value = [...parsed.findings, ...validateDossier(dossier, parsed)];
      const copy = { text: EXAMPLE_ARTICLE, kind: "text" } as const;
      state.copy.value = {
        given: { source: "coast-post", name: "", ...copy },
        ...checkAgainstCopy(dossier, "coast-post", copy),
      };
    },
    { dossier, language },
  );
  const start = html.indexOf('<section id="findings"');
  return html.slice(start, html.indexOf("</section>", start));
}

function spoil({ dossier, layers }: ExampleInput): void {
  at(dossier.statements, 4).speaker = "nobody";
  at(dossier.statements, 2).hedges = [];
  at(layers.coast.features, 0).geometry = { type: "Point", coordinates: [500, 95] };
  dossier.license = null;
}

describe("findings on the page", () => {
  test("stand by severity, the errors laid open, those of the reader's copy among them", () => {
    const html = panel("en", spoil);
    expect(html.match(/<summary>[^<]*/g)).toEqual([
      "<summary>2 errors",
      "<summary>1 warning",
      "<summary>2 notes",
    ]);
    expect(html.match(/<details[^>]*>/g)?.map((tag) => / open/.test(tag))).toEqual([
      true,
      false,
      false,
    ]);
    expect(html).toContain("hedges with “probably”");
  });

  test("say in the page's language what is wrong and what to do; a reader's own message is marked as English", () => {
    const html = panel("de", spoil);
    const text = textOf(html);
    expect(text).toContain("„nobody“ gibt es im Dossier nicht. Abhilfe: Die Kennung berichtigen");
    expect(text).toContain("Es ist keine Lizenz angegeben");
    expect(html).toMatch(/<span lang="en">Expected a latitude from -90 to 90, found 95/);
  });

  test("lead to the statement or place they are about, and name file and pointer", () => {
    const html = panel("en", spoil);
    expect(html).toContain('data-to-place="port-anselm"');
    expect(html).toMatch(/statement-link.*They are to go inland/s);
    expect(textOf(html)).toContain("dossier.json#/statements/4/speaker");
  });

  test("none are said to be none", () => {
    expect(textOf(panel("en", () => {}))).toContain("The dossier has no findings");
  });
});
