import { createHash } from "node:crypto";
import type { Evidence, Source } from "../../src/core/dossier/dossier.ts";

type Paragraph = {
  readonly kind: "title" | "lead" | "heading" | "body" | "furniture";
  readonly sentences: readonly string[];
};

/** An invented article about invented places; its text is normalised as it stands. */
const PARAGRAPHS: readonly Paragraph[] = [
  { kind: "title", sentences: ["Vellmark and Sennia argue over a camp on the coast"] },
  {
    kind: "lead",
    sentences: [
      "About 300 recruits have reportedly arrived in Port Anselm, the Vellmark coast guard said on Tuesday.",
      'Sennia\'s government calls the report "a fairy tale" 🎣.',
    ],
  },
  {
    kind: "body",
    sentences: [
      "According to the coast guard, a camp is probably being built near the town.",
      "The recruits are said to have come by ship from the Grey Ridge between 6 and 10 May.",
      "They were to be moved inland by the end of the month, an official said without giving a place.",
    ],
  },
  { kind: "furniture", sentences: ["Read more about the coast in our newsletter."] },
  {
    kind: "body",
    sentences: [
      "Foreign minister Ida Holm did not answer the question whether Sennia was training the recruits.",
      "A day later the coast guard put the number at 340.",
    ],
  },
];

/** The article's normalised text: sentences joined by a space, paragraphs by a line break. */
export const EXAMPLE_ARTICLE = PARAGRAPHS.map(({ sentences }) => sentences.join(" ")).join("\n");

/** The outline of the article's text, as a source carries it. */
export function exampleOutline(): NonNullable<Source["text"]> {
  let at = 0;
  const paragraphs = PARAGRAPHS.map(({ kind, sentences }) => ({
    kind,
    sentences: sentences.map((sentence): [number, number] => {
      const start = at;
      at = start + codePoints(sentence) + 1;
      return [start, at - 1];
    }),
  }));
  return { length: at - 1, paragraphs };
}

/** The anchor of one of the article's sentences, both counted from 0. */
export function exampleAnchor(paragraph: number, sentence: number): Evidence {
  const words = PARAGRAPHS[paragraph]?.sentences[sentence];
  const span = exampleOutline().paragraphs[paragraph]?.sentences[sentence];
  if (words === undefined || !span) throw new Error(`No sentence ${paragraph}/${sentence}.`);
  const [start, end] = span;
  return {
    source: "coast-post",
    start,
    end,
    sha256: createHash("sha256").update(words, "utf8").digest("hex"),
    first: words.split(" ").slice(0, 3).join(" "),
    last: words.split(" ").slice(-3).join(" "),
  };
}

function codePoints(words: string): number {
  return [...words].length;
}
