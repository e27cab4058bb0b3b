import { checkCopy } from "../core/evidence/check-copy.ts";
import { ANCHOR_STATES, type CopyReport, type Span } from "../core/evidence/report.ts";
import { EXIT_FOUND, EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { chooseSource, openWholeDossier } from "./open-dossier-argument.ts";
import { parseCommand, required } from "./parse-command.ts";
import { readCopy } from "./read-copy.ts";

const USAGE = `Usage: lagekarte verify <dossier> --text <file> [--source <id>] [--json]

Looks for the evidence of every statement in your own copy of the article, and counts the sentences
that no statement rests on. An anchor is exact (same words, in their order), moved (same words, out of
order), altered (other words between its first and last), ambiguous (found more than once) or lost.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --text      your copy: .txt, or the saved page as .html, or - for standard input
  --source    id of the source; by default the dossier's first
  --json      print {dossier, anchors: [{statement, source, state, start, end}], counts,
              coverage: {sentences, claimed, unclaimed: [{start, end}]}}; positions are code points of
              the file as given, end exclusive, null where there is no single place

Examples
  lagekarte verify geo/dossiers/my-article --text article.txt
  lagekarte verify my-article --text page.html --json

Exit codes: 0 every anchor is exact, 1 some are not or there are none, 2 the input cannot be read.
`;

export async function verifyCommand(args: string[], effects: Effects): Promise<number> {
  const text = { type: "string" } as const;
  const parsed = parseCommand(args, { text, source: text, json: { type: "boolean" } }, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const file = required(parsed.values.text, "text", USAGE);
  const dossier = await openWholeDossier(parsed.first, effects);
  const source = chooseSource(dossier, parsed.values.source);
  const report = checkCopy(dossier, source.id, await readCopy(file, effects));
  effects.stdout(parsed.values.json ? `${JSON.stringify(toJson(report), null, 2)}\n` : say(report));
  const isProven = report.anchors.length > 0 && report.counts.exact === report.anchors.length;
  return isProven ? EXIT_OK : EXIT_FOUND;
}

/** The report as other programs read it; its shape is promised. */
function toJson({ dossier, anchors, counts, sentences }: CopyReport) {
  const unclaimed = listUnclaimed(sentences);
  return {
    dossier,
    anchors: anchors.map(({ statement, source, state, span }) => ({
      statement,
      source,
      state,
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
    counts,
    coverage: {
      sentences: sentences.length,
      claimed: sentences.length - unclaimed.length,
      unclaimed: unclaimed.map(({ start, end }): Span => ({ start, end })),
    },
  };
}

function say({ source, anchors, counts, sentences }: CopyReport): string {
  const unclaimed = listUnclaimed(sentences);
  const found = ANCHOR_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${state}`,
  );
  const lines = [
    ...anchors
      .filter(({ state }) => state !== "exact")
      .map(({ statement, index, state, span, words }) => {
        const place = span ? ` ${span.start}-${span.end}: ${words}` : "";
        return `${state} ${statement} (evidence ${index + 1})${place}`;
      }),
    anchors.length === 0
      ? `No statement has evidence from ${source}.`
      : `${anchors.length} anchors of ${source}: ${found.join(", ")}`,
    `${sentences.length - unclaimed.length} of ${sentences.length} sentences are evidence of a statement`,
  ];
  return `${lines.join("\n")}\n`;
}

function listUnclaimed(sentences: CopyReport["sentences"]): CopyReport["sentences"] {
  return sentences.filter(({ statements }) => statements.length === 0);
}
