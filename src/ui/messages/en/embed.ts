import type { EmbedForm } from "../../embedding/embed-choice.ts";
import { words } from "../words.ts";
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
  heading: "Put this map into a page",
  form: "As",
  forms: words<EmbedForm>({ element: "element", frame: "frame", picture: "picture" }),
  hints: words<EmbedForm>({
    element:
      "As high as its map needs; its picture is there without scripts, too. One script for the whole page.",
    frame: "Without a script of this site in your page, at a height of your choice.",
    picture: "For newsletters and feeds, with a description for those who cannot see it.",
  }),
  view: "Showing",
  linkOpens: "The link opens",
  thisView: "what is shown now",
  openingView: "the map as it opens",
  map: "Map",
  moving: "to move and zoom",
  still: "a still picture, which loads faster",
  colours: "Colours",
  height: "Height",
  heightFits: "as high as needed",
  heightOf: "Height in pixels",
  preview: "Preview",
  previewOf: (dossier: string): string => `Preview: ${dossier}`,
  code: "Code",
  copy: "Copy code",
  copied: "Copied.",
  byHand: "Copying is not allowed here. Select the code and copy it by hand.",
  elsewhere: "The guided tour and the article beside the map are on the full page only.",
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
