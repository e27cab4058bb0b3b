import { expect, test } from "vitest";
import { selectPlace } from "../../src/state/actions.ts";
import { cardOf, renderPage, textOf } from "./render-page.tsx";

const inPortAnselm = (language: string) =>
  renderPage((state) => selectPlace(state, "port-anselm"), { language });

/** Asserts that the parts stand in the text one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    expect({ part, found: at >= from, text }).toMatchObject({ found: true });
    from = at + part.length;
  }
}

test("a card answers who, what, how surely, when, where and on which evidence, in this order", () => {
  expectInOrder(textOf(cardOf(inPortAnselm("en"), "recruits-arrived")), [
    "Vellmark coast guard",
    "for Vellmark",
    "asserts",
    "Some 300 recruits have come to Port Anselm.",
    "superseded",
    "reportedly",
    "the article’s hedge",
    "likely",
    "source B, usually reliable",
    "Only one party says so.",
    "Said",
    "Tue, 13 May 2031",
    "Happened",
    "by 13 May 2031",
    "inferred",
    "about",
    "Port Anselm",
    "Coast guard",
    "→",
    "Coast agency",
    "→",
    "Coast Post",
    "paragraph 2, sentence 1",
    "Open at Coast Post",
    "have reportedly arrived in Port Anselm",
    "Is Sennia training recruits in Vellmark?",
    "yes",
    "about 300",
    "disputed by",
    "The report is made up.",
    "updated by",
    "The recruits number 340.",
  ]);
});

test("the same card in German", () => {
  expectInOrder(textOf(cardOf(inPortAnselm("de"), "recruits-arrived")), [
    "Küstenwache von Vellmark",
    "für Vellmark",
    "Angabe",
    "In Port Anselm seien rund 300 Rekruten eingetroffen.",
    "überholt",
    "Vorbehalt des Artikels",
    "Di., 13. Mai 2031",
    "bis 13. Mai 2031",
    "Absatz 2, Satz 1",
    "ja",
    "Widerspruch von",
  ]);
});

test("the link to the publisher leads to the sentence", () => {
  const card = cardOf(inPortAnselm("en"), "recruits-arrived");
  expect(card).toMatch(/href="https:\/\/post\.example\/2031\/05\/camp#:~:text=About[^"]*"/);
  expect(card).toMatch(/<a[^>]*target="_blank"[^>]*rel="noopener/);
});

test("an unnamed speaker is marked, and no date is said to be one", () => {
  const inland = renderPage((state) => selectPlace(state, "somewhere-inland"));
  expect(textOf(cardOf(inland, "moved-inland"))).toContain("unnamed");
  const undated = textOf(cardOf(inPortAnselm("en"), "fairy-tale"));
  expect(undated).toMatch(/Said undated.*Happened undated/);
  expect(undated).toContain("stated without hedge");
  expect(undated).not.toContain("Assessment");
});
