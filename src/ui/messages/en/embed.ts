import { count, list } from "./grammar.ts";

/** What a picture of a dossier's map shows. */
export type PictureFacts = {
  readonly title: string;
  /** Names of the first places. */
  readonly places: readonly string[];
  /** How many places there are besides. */
  readonly more: number;
  readonly statements: number;
  readonly publishers: readonly string[];
};

/** What is said in and of an embed: the small page that stands in a frame in another. */
export const embed = {
  openWhole: "Open the whole map",
  toList: "Skip the map",
  gestures: {
    windows: "To zoom, hold Ctrl and scroll",
    mac: "To zoom, hold ⌘ and scroll",
    touch: "Move the map with two fingers",
  },
  alt: ({ title, places, more, statements, publishers }: PictureFacts): string => {
    const others = count(more, { one: "# more", other: "# more" });
    const where = list(more > 0 ? [...places, others] : places);
    const said = count(statements, { one: "# statement", other: "# statements" });
    const from = publishers.length > 0 ? ` from reporting by ${list(publishers)}` : "";
    return `Map “${title}”.${where && ` Places: ${where}.`} ${said}${from}.`;
  },
};
