import { expect, test } from "vitest";
import { exampleDossier, exampleInput } from "../core/example-dossier.ts";
import { renderPage, textOf } from "./render-page.tsx";

const source = (dossier = exampleDossier()) =>
  renderPage(
    (state) => {
      state.tab.value = "source";
    },
    { dossier },
  );

test("each clock says what it knows of this dossier", () => {
  const text = textOf(source());
  expect(text).toContain("When the article appeared: 14 May 2031.");
  expect(text).toContain("6 statements dated (1 inferred by the editor)");
  expect(text).toContain("1 undated");
});

test("a retracted statement stays to be read, marked as such", () => {
  const input = exampleInput();
  Object.assign(input.dossier.statements[1] ?? {}, { status: "retracted" });
  const html = source(exampleDossier(input));
  const [, ledger = ""] = html.split('id="corrections"');
  const [line = ""] = /<li data-status="retracted">.*?<\/li>/s.exec(ledger) ?? [];
  expect(textOf(line)).toContain("The report is made up.");
});

test("every layer names the licence of its shapes", () => {
  const licences = [...source().matchAll(/data-licences-of="([^"]+)".*?<\/li>/gs)];
  expect(licences.map(([, layer]) => layer)).toEqual(["coast", "context"]);
  expect(textOf(licences[0]?.[0] ?? "")).toContain("CC0-1.0");
});
