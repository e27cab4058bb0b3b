import { count } from "./grammar.ts";

/** Clocks, corrections and citing, in the Source tab. */
export const ledger = {
  clocks: "Four clocks",
  clocksIntro:
    "When something happened, when somebody said so, when the article appeared and when it was read are four different dates. They are never merged.",
  publishedMeans: "When the article appeared:",
  retrievedMeans: "When the editor read it:",
  saidMeans: "When the speaker said it:",
  happenedMeans: "When what it tells of happened, or is to happen:",
  dated: (n: number, inferred: number): string =>
    `${count(n, { one: "# statement dated", other: "# statements dated" })}${inferred > 0 ? ` (${inferred} inferred by the editor)` : ""}`,
  undated: (n: number): string => count(n, { one: "# undated", other: "# undated" }),
  corrections: "Corrections",
  noneOvertaken: "All statements stand as they were first published.",
  overtaken: (n: number): string =>
    count(n, {
      one: "# statement no longer stands as it was made:",
      other: "# statements no longer stand as they were made:",
    }),
  howToCite: "How to cite",
  howToCiteIntro:
    "Cite the dossier for the whole, a statement for a claim, and the article for its wording. The link opens the view you see.",
};
