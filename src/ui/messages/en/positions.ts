import type { Disagreement } from "../../../core/query/positions.ts";
import { words } from "../words.ts";
import { count } from "./grammar.ts";

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });

/** Who answers which question how: the Positions tab. */
export const positions = {
  heading: (n: number): string => count(n, { one: "# question", other: "# questions" }),
  intro:
    "Who answers what, sorted by answer. What only repeats somebody else does not count as another origin.",
  none: "This dossier asks no questions.",
  unanswered: "No statement that is shown answers this.",
  disagreement: words<Exclude<Disagreement, "none">>({
    contradiction: "contradicted",
    difference: "answered differently",
  }),
  answer: "Answer",
  speakers: "Who",
  party: (name: string): string => `for ${name}`,
  statements,
  origins: (n: number): string =>
    count(n, { one: "# independent origin", other: "# independent origins" }),
  leftOut: (n: number): string =>
    count(n, {
      one: "# statement is left out by the filter.",
      other: "# statements are left out by the filter.",
    }),
  openTable: "Questions and speakers as a table",
  tableHeading: "Who answers what",
  tableCaption: "Speakers by party, and their answers to each question",
  speaker: "Speaker",
  cell: (speaker: string): string => `${speaker}:`,
  noAnswer: "no answer",
  closeTable: "Close the table",
  closeCell: "Close the statements",
};
