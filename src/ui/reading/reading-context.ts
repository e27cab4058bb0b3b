import type { ReadonlySignal, Signal } from "@preact/signals";
import { createContext } from "preact";

/** What the sentences of an article that is read share. */
export type Reading = {
  /** Key of the sentence whose statements are open. */
  readonly opened: Signal<string | null>;
  /** Key of the sentence that had the focus last. */
  readonly current: Signal<string | null>;
  /** Key of the one sentence that the Tab key goes to; arrow keys go on from it. */
  readonly tabStop: ReadonlySignal<string | null>;
  /** Key of the sentence under the pointer or the focus. */
  readonly pointed: Signal<string | null>;
  /** Of the article. */
  readonly language: string;
};

export const ReadingContext = createContext<Reading | null>(null);
