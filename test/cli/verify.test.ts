import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { ARTICLE_TEXT, exampleFolder } from "./example-folder.ts";
import { memoryEffects } from "./memory-effects.ts";

const ARTICLE = Array.from(ARTICLE_TEXT);

async function verify(copy: string, ...more: string[]) {
  const effects = memoryEffects({ ...exampleFolder(), "copy.txt": copy });
  const code = await run(["verify", "dossier", "--text", "copy.txt", ...more], effects);
  return { code, out: effects.out(), err: effects.err() };
}

test("the article itself: every anchor is exact, at its place in the file", async () => {
  const { code, out } = await verify(ARTICLE_TEXT, "--json");
  expect(code).toBe(0);
  const { dossier, anchors, counts, coverage } = JSON.parse(out);
  expect(dossier).toBe("camp-at-port-anselm");
  expect(counts).toEqual({ exact: 7, moved: 0, altered: 0, ambiguous: 0, lost: 0 });
  expect(anchors[1]).toEqual({
    statement: "fairy-tale",
    source: "coast-post",
    state: "exact",
    start: expect.any(Number),
    end: expect.any(Number),
  });
  expect(ARTICLE.slice(anchors[1].start, anchors[1].end).join("")).toBe(
    'Sennia\'s government calls the report "a fairy tale" 🎣.',
  );
  const [title, ...rest] = coverage.unclaimed;
  expect({ ...coverage, unclaimed: rest }).toEqual({ sentences: 8, claimed: 7, unclaimed: [] });
  expect(ARTICLE.slice(title.start, title.end).join("")).toMatch(/^Vellmark and Sennia argue/);
});

test("a corrected number: the anchor is altered, shown as it reads, and the exit code says so", async () => {
  const corrected = ARTICLE_TEXT.replace("being built", "given up");
  const { code, out } = await verify(corrected);
  expect(code).toBe(1);
  expect(out).toContain("altered camp-near-town (evidence 1)");
  expect(out).toContain("a camp is probably given up near the town.");
  expect(out).toContain("7 anchors of coast-post: 6 exact, 1 altered");
  expect(out).toContain("7 of 8 sentences");
});

test("a removed sentence: positions are null in the JSON", async () => {
  const without = ARTICLE_TEXT.replace(/According to .* town\./, "");
  const { code, out } = await verify(without, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out).anchors[2]).toEqual({
    statement: "camp-near-town",
    source: "coast-post",
    state: "lost",
    start: null,
    end: null,
  });
});

test("nothing to verify is not a success", async () => {
  const { code, out } = await verify(ARTICLE_TEXT, "--source", "harbour-gazette");
  expect(code).toBe(1);
  expect(out).toContain("No statement has evidence from harbour-gazette.");
});

describe("bad input", () => {
  const cases: Readonly<Record<string, readonly [args: string[], message: RegExp]>> = {
    "no such file": [["dossier", "--text", "nothing.txt"], /nothing\.txt: there is no such file/],
    "an empty file": [["dossier", "--text", "empty.txt"], /empty\.txt: it is empty/],
    "no file given": [["dossier"], /--text is missing/],
    "no dossier": [["elsewhere", "--text", "article.txt"], /No dossier\.json in elsewhere/],
    "an unknown source": [
      ["dossier", "--text", "article.txt", "--source", "x"],
      /no source “x”; it has: coast-post, harbour-gazette/,
    ],
    "an unknown option": [["dossier", "--txt", "a"], /Unknown option '--txt'/],
  };
  for (const [name, [args, message]] of Object.entries(cases)) {
    test(`${name}: exit code 2, a message, no output and no stack`, async () => {
      const effects = memoryEffects({ ...exampleFolder(), "empty.txt": "\ufeff \n" });
      expect(await run(["verify", ...args], effects)).toBe(2);
      expect(effects.err()).toMatch(message);
      expect(effects.err()).not.toMatch(/\n\s+at /);
      expect(effects.out()).toBe("");
    });
  }
});
