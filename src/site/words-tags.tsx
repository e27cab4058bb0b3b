import { spokenFor } from "../ui/messages/languages.ts";
import type { WordsScripts } from "./first-words.ts";

/** Asks for the words of a page in its language while it is still being read. */
export function WordsTags(props: {
  readonly language: string;
  readonly words: WordsScripts | undefined;
}) {
  const scripts = props.words?.[spokenFor(props.language)] ?? [];
  return scripts.map((script) => (
    <link key={script} rel="modulepreload" crossorigin="anonymous" href={script} />
  ));
}
