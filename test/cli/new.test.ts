import { expect, test } from "vitest";
import { loadDossierFolder } from "../../src/cli/load-dossier.ts";
import { run } from "../../src/cli/run.ts";
import { exampleAnchor } from "../core/example-article.ts";
import { ARTICLE_TEXT } from "./example-folder.ts";
import { type MemoryEffects, memoryEffects } from "./memory-effects.ts";

const OPTIONS = ["--out", "drafts/camp", "--language", "en"];

async function begin(...more: string[]): Promise<MemoryEffects> {
  const effects = memoryEffects({ "article.txt": ARTICLE_TEXT });
  expect(await run(["new", "article.txt", ...OPTIONS, ...more], effects), effects.err()).toBe(0);
  return effects;
}

test("a draft is a dossier whose only findings are the gaps that are left to write", async () => {
  const effects = await begin("--languages", "en,de", "--published", "2031-05-14");
  const { dossier, findings } = await loadDossierFolder("drafts/camp", effects);
  expect(dossier?.statements).toHaveLength(9);
  expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["unfilled", "unused"]));
  const filled = (effects.files.get("drafts/camp/dossier.json") ?? "").replaceAll("TODO", "words");
  effects.files.set("drafts/camp/dossier.json", filled);
  const after = await loadDossierFolder("drafts/camp", effects);
  expect(after.findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
    "unused /layers/0/id",
  ]);
});

test("each sentence's anchor is the one that the article proves", async () => {
  const effects = await begin();
  const { dossier } = await loadDossierFolder("drafts/camp", effects);
  const { start, end, sha256 } = exampleAnchor(2, 1);
  const [, , , , fifth] = dossier?.statements ?? [];
  expect(fifth).toMatchObject({ id: "sentence-5", evidence: [{ start, end, sha256 }] });
  expect(await run(["verify", "drafts/camp", "--text", "article.txt"], effects)).toBe(0);
});

test("no five of the article's words in a row are in the folder", async () => {
  const effects = await begin();
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const written = ` ${[...effects.files]
    .filter(([path]) => path.startsWith("drafts/"))
    .flatMap(([, text]) => words(text))
    .join(" ")} `;
  const article = words(ARTICLE_TEXT);
  const copied = article
    .map((_, at) => article.slice(at, at + 5).join(" "))
    .filter((run) => run.split(" ").length === 5 && written.includes(` ${run} `));
  expect(copied).toEqual([]);
});

test("what is there is never overwritten, and what cannot be an id is said", async () => {
  const effects = await begin();
  expect(await run(["new", "article.txt", ...OPTIONS], effects)).toBe(2);
  expect(effects.err()).toContain("drafts/camp has a dossier.json already");
  const badly = ["new", "article.txt", "--out", "My Folder", "--language", "en"];
  expect(await run(badly, effects)).toBe(2);
  expect(effects.err()).toContain("“My Folder” cannot be the dossier's id");
});
