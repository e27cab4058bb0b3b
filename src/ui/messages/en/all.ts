import { cite } from "./cite.ts";
import { embed } from "./embed.ts";
import { exportWords } from "./export.ts";
import { filterWords } from "./filter.ts";
import { first } from "./first.ts";
import { count, list } from "./grammar.ts";
import { help } from "./help.ts";
import { importWords } from "./import.ts";
import { ledger } from "./ledger.ts";
import { picture } from "./picture.ts";
import { positions } from "./positions.ts";
import { reading } from "./reading.ts";
import { source } from "./source.ts";
import { timeline } from "./timeline.ts";
import { tour } from "./tour.ts";
import { vocabulary } from "./vocabulary.ts";

const statements = (n: number): string => count(n, { one: "# statement", other: "# statements" });
const places = (n: number): string => count(n, { one: "# place", other: "# places" });

export const all = {
  ...first,

  ...vocabulary,

  place: {
    back: "All places",
    here: (n: number): string => count(n, { one: "# place here", other: "# places here" }),
    locatedAs: (precision: string): string => `located as ${precision}`,
    radius: (kilometres: string): string => `within ${kilometres} km`,
    statements,
    speakers: (n: number): string => count(n, { one: "# speaker", other: "# speakers" }),
    disputed: (n: number): string =>
      count(n, {
        one: "# question answered differently",
        other: "# questions answered differently",
      }),
    neighbours: "Other places",
    more: (n: number): string =>
      count(n, { one: "# more in the list", other: "# more in the list" }),
    geometry: (name: string): string => `Shape on the map: ${name}`,
    geometryAt: "origin",
    noStatement: "No statement of the article rests on this place.",
    occupied: {
      by: (holder: string): string => `Occupied by ${holder}`,
      since: (date: string): string => `since ${date}`,
      asOf: (date: string): string => `outline as of ${date}`,
      source: (publisher: string): string => `according to ${publisher}`,
      belongs:
        "That changes nothing of whose territory it is; boundaries are drawn as everywhere on the map.",
    },
    contextNote: "Not from this article. What other sources say of this place:",
  },

  card: {
    statement: (speaker: string): string => `Statement: ${speaker}`,
    speaksFor: (party: string): string => `for ${party}`,
    unnamed: "unnamed",
    unknownSpeaker: (id: string): string => `unknown speaker ${id}`,
    howSurely: "How surely",
    hedgeBy: { speaker: "the speaker’s hedge", source: "the article’s hedge" },
    noHedge: "stated without hedge",
    assessment: "Assessment",
    reliability: (code: string, meaning: string): string => `source ${code}, ${meaning}`,
    credibility: (code: string, meaning: string): string => `information ${code}, ${meaning}`,
    assessedBy: (by: string, date: string): string => `${by}, ${date}`,
    said: "Said",
    happened: "Happened",
    undated: "undated",
    inferred: "inferred",
    where: "Where",
    answers: "Answers",
    relations: "Relations",
    evidence: "Evidence",
    chain: "How it reached us",
    position: (paragraph: number, first: number, last: number): string =>
      first === last
        ? `paragraph ${paragraph}, sentence ${first}`
        : `paragraph ${paragraph}, sentences ${first}–${last}`,
    noPosition: "passage not located",
    noEvidence: "no passage of the article is given",
    checkYourself: "Check with your own copy",
    openAt: (publisher: string): string => `Open at ${publisher}`,
    noAddress: "No link into the article: its address is not given.",
    excerpt: "In the article’s words",
    revisions: "Changes",
    showOnMap: "Show on map",
    link: "Link",
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkNotCopied: "Copying is not allowed here. The link:",
    showAll: (n: number): string => `Show all ${n}`,
    missing: (id: string): string => `missing: ${id}`,
  },

  ...filterWords,

  source,
  positions,
  timeline,
  reading,
  cite,
  embed,
  help,
  ledger,
  tour,

  export: {
    ...exportWords,
    counts: (p: number, s: number): string => `${places(p)}, ${statements(s)}`,
  },
  import: importWords,

  picture,

  measure: {
    heading: "Distance",
    from: "from",
    to: "to",
    choose: "Choose a place",
    onMap: "point on the map",
    hint: "Click two or more points on the map, or choose two places.",
    next: "Now the next point.",
    kilometres: (n: string): string => `${n} km`,
    along: "along the great circle",
    last: (length: string): string => `last leg ${length}`,
    middles: (names: readonly string[]): string => `${list(names)}: middle of the area as drawn`,
    clear: "Start again",
    close: "Stop measuring",
  },
  spot: {
    heading: "Coordinates",
    center: "centre of the map",
    here: "at this spot",
    beside: "There is no place on Earth in the centre of the map.",
    waiting: "The map is not there yet.",
    hint: "A right click or a long press shows those of another spot.",
    latitude: (degrees: string, north: boolean): string => `${degrees}° ${north ? "N" : "S"}`,
    longitude: (degrees: string, east: boolean): string => `${degrees}° ${east ? "E" : "W"}`,
    pair: (latitude: string, longitude: string): string => `${latitude}, ${longitude}`,
    copy: (text: string): string => `Copy ${text}`,
    copied: "Copied",
    notCopied: "Copying is not allowed here.",
    close: "Close coordinates",
  },

  site: { changes: "Changes" },
};
