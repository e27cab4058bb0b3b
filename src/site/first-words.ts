import type { Rolldown } from "vite";
import { SPOKEN, type Spoken } from "../ui/messages/messages.ts";

/** Addresses of the scripts with the words of a page's first view, by the interface's language. */
export type FirstWords = Readonly<Record<Spoken, readonly string[]>>;

/** Finds those scripts among what was built, so that pages can ask for them before a script does. */
export function findFirstWords(bundle: Rolldown.OutputBundle, base: string): FirstWords {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const wordsOf = (spoken: Spoken): readonly string[] => {
    const module = `/src/ui/messages/${spoken}/first.ts`;
    const words = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
    if (!words) throw new Error(`The build made no chunk of ${module}.`);
    return [words.fileName, ...words.imports].map((file) => base + file);
  };
  return Object.fromEntries(SPOKEN.map((spoken) => [spoken, wordsOf(spoken)])) as FirstWords;
}
