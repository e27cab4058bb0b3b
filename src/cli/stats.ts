import type { Dossier } from "../core/dossier/dossier.ts";
import { ACTS, PLACE_ROLES, PRECISIONS, RELATIONS, STATUSES } from "../core/dossier/vocabulary.ts";
import { coverage } from "../core/evidence/coverage.ts";
import { EXIT_OK } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { openWholeDossier } from "./open-dossier-argument.ts";
import { parseCommand } from "./parse-command.ts";
import { printJson } from "./print-json.ts";

const USAGE = `Usage: lagekarte stats <dossier> [--json]

Counts what is in a dossier: statements by act, status, speaker and source, how many hedge or are assessed, places by
precision and layer, roles and relations, and how much of each article statements rest on.

  <dossier>   folder of the dossier, or its name under geo/dossiers
  --json      print {dossier, statements, places, speakers, sources, questions, relations}; see docs/cli.md

Examples
  lagekarte stats geo/dossiers/my-article
  lagekarte stats my-article --json

Exit codes: 0 counted, 2 there is no dossier to read.
`;

type Counts = Readonly<Record<string, number>>;

export async function statsCommand(args: string[], effects: Effects): Promise<number> {
  const parsed = parseCommand(args, { json: { type: "boolean" } }, USAGE);
  if (!parsed) {
    effects.stdout(USAGE);
    return EXIT_OK;
  }
  const stats = count(await openWholeDossier(parsed.first, effects));
  if (parsed.values.json) printJson(stats, effects);
  else effects.stdout(`${say(stats)}\n`);
  return EXIT_OK;
}

/** The counts as other programs read them; their shape is promised. */
function count(dossier: Dossier) {
  const { statements, places } = dossier;
  return {
    dossier: dossier.id,
    statements: {
      all: statements.length,
      byAct: tally(
        statements.map(({ act }) => act),
        ACTS,
      ),
      byStatus: tally(
        statements.map(({ status }) => status),
        STATUSES,
      ),
      bySpeaker: tally(
        statements.map(({ speaker }) => speaker),
        dossier.speakers.map(({ id }) => id),
      ),
      hedged: statements.filter(({ hedges }) => hedges.length > 0).length,
      assessed: statements.filter(({ assessment }) => assessment).length,
      undated: statements.filter(({ eventTime }) => eventTime === null).length,
      unplaced: statements.filter((statement) => statement.places.length === 0).length,
    },
    places: {
      all: places.length,
      byPrecision: tally(
        places.map(({ precision }) => precision),
        PRECISIONS,
      ),
      byLayer: tally(
        places.map(({ layer }) => layer),
        dossier.layers.map(({ id }) => id),
      ),
      byRole: tally(
        statements.flatMap((statement) => statement.places.map(({ role }) => role)),
        PLACE_ROLES,
      ),
    },
    speakers: {
      all: dossier.speakers.length,
      unnamed: dossier.speakers.filter(({ named }) => !named).length,
    },
    sources: dossier.sources.map((source) => {
      const own = statements.flatMap(({ evidence }) => evidence);
      const sentences = coverage(dossier, source);
      return {
        id: source.id,
        anchors: own.filter((anchor) => anchor.source === source.id).length,
        sentences: sentences?.all ?? null,
        claimed: sentences?.claimed ?? null,
      };
    }),
    questions: dossier.questions.length,
    relations: tally(
      statements.flatMap(({ relations }) => relations.map(({ type }) => type)),
      RELATIONS,
    ),
  };
}

/** How often each value occurs; all known ones are there, in their order. */
function tally(values: readonly string[], known: readonly string[]): Counts {
  const counts = new Map(known.map((value) => [value, 0]));
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function say({
  dossier,
  statements,
  places,
  speakers,
  sources,
  questions,
  relations,
}: ReturnType<typeof count>): string {
  const { hedged, assessed, undated, unplaced } = statements;
  return [
    dossier,
    `statements: ${statements.all} (hedged: ${hedged}, assessed: ${assessed}, undated: ${undated}, without a place: ${unplaced})`,
    line("by act", statements.byAct),
    line("by status", statements.byStatus),
    line("by speaker", statements.bySpeaker),
    line("relations", relations),
    `places: ${places.all}`,
    line("by precision", places.byPrecision),
    line("by layer", places.byLayer),
    line("by role", places.byRole),
    `speakers: ${speakers.all} (unnamed: ${speakers.unnamed}) · questions: ${questions}`,
    ...sources.map(({ id, anchors, sentences, claimed }) => {
      const rest = sentences === null ? "" : `, ${claimed} of ${sentences} sentences are evidence`;
      return `source ${id}: anchors: ${anchors}${rest}`;
    }),
  ].join("\n");
}

function line(what: string, counts: Counts): string {
  const found = Object.entries(counts).filter(([, number]) => number > 0);
  const most = found.toSorted(([, a], [, b]) => b - a);
  return `  ${what}: ${most.map(([name, number]) => `${name} ${number}`).join(", ") || "none"}`;
}
