import type { Text } from "../../dossier/dossier.ts";
import type { Hue, Precision } from "../../dossier/vocabulary.ts";
import { HUES } from "../../dossier/vocabulary.ts";
import type { Draft } from "../draft.ts";
import { slug } from "../slug.ts";

/** What the records of one file share while they are read. */
export type Table = {
  readonly draft: Draft;
  readonly file: string;
  /** Language of texts that come in one. */
  readonly language: string;
  /** A name that is the same in every language of the file. */
  readonly inAll: (words: string) => Text;
  /** How exactly points are located that do not say. */
  readonly precision: Precision;
  /** Ids by what tells a place, speaker, source or statement from others in this file. */
  readonly places: Map<string, string>;
  readonly speakers: Map<string, string>;
  readonly sources: Map<string, string>;
  /** An id like the words that nothing has yet; the words themselves when they are one. */
  readonly freeId: (words: string, fallback: string) => string;
  /** Id of the layer of that name, which is added unless it is there already. */
  readonly layer: (name: string | undefined) => string;
};

const DEFAULT_LAYER = "places";
const DEFAULT_TITLES: Readonly<Record<string, string>> = { de: "Orte", en: "Places" };

type Given = Pick<Table, "file" | "precision"> & {
  /** The first is that of texts that do not say theirs. */
  readonly languages: readonly string[];
};

export function startTable(draft: Draft, { file, languages, precision }: Given): Table {
  const layers = new Map<string, string>();
  const [language = "en"] = languages;
  const inAll = (words: string): Text =>
    Object.fromEntries((languages.length > 0 ? languages : [language]).map((tag) => [tag, words]));
  const titles = (): Text =>
    Object.fromEntries(
      Object.keys(inAll("")).map((tag) => [
        tag,
        DEFAULT_TITLES[tag.split("-")[0] ?? ""] ?? DEFAULT_TITLES.en ?? "",
      ]),
    );
  const freeId: Table["freeId"] = (words, fallback) => {
    const base = slug(words, fallback);
    for (let number = 1; ; number += 1) {
      const id = number === 1 && base !== fallback ? base : `${base}-${number}`;
      if (!draft.has(id)) return id;
    }
  };
  return {
    draft,
    file,
    language,
    inAll,
    precision,
    places: new Map(),
    speakers: new Map(),
    sources: new Map(),
    freeId,
    layer(name) {
      const words = name?.trim() || DEFAULT_LAYER;
      const known = layers.get(words);
      if (known !== undefined) return known;
      const id = freeId(words, "layer");
      const hue: Hue = HUES[layers.size % HUES.length] ?? "blue";
      const title = name?.trim() ? inAll(words.slice(0, 200)) : titles();
      draft.add("layers", { id, title, hue }, null);
      layers.set(words, id);
      return id;
    },
  };
}
