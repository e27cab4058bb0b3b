import type { ParagraphKind } from "../../../core/evidence/reading.ts";
import { words } from "../words.ts";
import { count } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });

/** The article, or its outline, beside the map. */
export const reading = {
  heading: "The article, sentence by sentence",
  start: "Read along",
  startOutline: "Open the outline",
  startAbout: "Every sentence with the statements that rest on it, beside the map.",
  back: "Source",
  withCopy: "From your own copy. It stays in this browser.",
  withoutCopy:
    "The article’s text is not part of this page, so sentences appear as numbers. Load your own copy, and they appear in words.",
  loadCopy: "Load your own copy",
  noOutline:
    "The dossier has no outline of this article. Load your own copy to read it beside the map.",
  claimed: (n: number): string =>
    count(n, { one: "# sentence carries statements", other: "# sentences carry statements" }),
  unclaimed: (n: number): string => count(n, { one: "# carries none", other: "# carry none" }),
  statements,
  sentence: (n: number): string => `sentence ${n}`,
  noStatement: "no statement",
  paragraph: (n: number): string => `Paragraph ${n}`,
  kinds: words<ParagraphKind>({
    title: "Title",
    lead: "Lead",
    heading: "Heading",
    body: "Text",
    furniture: "Furniture",
  }),
  hint: "Point at a sentence to light its places on the map; choose it to see its statements. Arrow keys go from sentence to sentence.",
  atPlace: (place: string, n: number): string =>
    `${place}: ${count(n, { one: "# sentence", other: "# sentences" })}`,
  which: (at: number, n: number): string => `${at} of ${n}`,
  previous: "Previous sentence",
  next: "Next sentence",
  openPlace: "All about this place",
  leavePlace: "Show all sentences alike",
  missing: (n: number): string =>
    count(n, {
      one: "# statement whose sentence is not in your copy",
      other: "# statements whose sentences are not in your copy",
    }),
  inArticle: "In the article",
};
