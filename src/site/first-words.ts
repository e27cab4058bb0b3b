import type { Rolldown } from "vite";
import { SPOKEN, type Spoken } from "../ui/messages/languages.ts";

/** Addresses of scripts, by the interface's language. */
export type WordsScripts = Readonly<Record<Spoken, readonly string[]>>;

/** The scripts that a page in a language cannot wake without, though none of the template's own scripts names them. */
export type FirstWords = {
  /** The words of its first view. */
  readonly page: WordsScripts;
  /** All words, and the part that shows a place. */
  readonly embed: WordsScripts;
};

/** Finds those scripts among what was built, so that pages can ask for them before a script does. */
export function findFirstWords(bundle: Rolldown.OutputBundle, base: string): FirstWords {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const scriptsOf = (module: string): readonly string[] => {
    const words = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!words) throw new Error(`The build made no chunk of ${module}.`);
    return [words.fileName, ...words.imports].map((file) => base + file);
  };
  const each = (modules: (spoken: Spoken) => readonly string[]): WordsScripts => {
    const scripts = (spoken: Spoken): readonly string[] => [
      ...new Set(modules(spoken).flatMap(scriptsOf)),
    ];
    return Object.fromEntries(SPOKEN.map((spoken) => [spoken, scripts(spoken)])) as WordsScripts;
  };
  return {
    page: each((spoken) => [`/src/ui/messages/${spoken}/first.ts`]),
    embed: each((spoken) => [
      `/src/ui/messages/${spoken}/all.ts`,
      "/src/ui/places/place-detail.tsx",
    ]),
  };
}
