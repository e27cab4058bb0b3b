import { LANGUAGES, spokenFor } from "./languages.ts";
import { knowsMessages, learnFirstMessages, learnMessages } from "./messages.ts";

/** Makes the words of the page's first view known, in one language. Rejects when they cannot be had. */
export async function loadFirstMessages(language: string): Promise<void> {
  const spoken = spokenFor(language);
  learnFirstMessages(spoken, (await LANGUAGES[spoken].first()).first);
}

/** Makes all words known, in one language. Rejects when they cannot be had. */
export async function loadMessages(language: string): Promise<void> {
  const spoken = spokenFor(language);
  if (!knowsMessages(spoken)) learnMessages(spoken, (await LANGUAGES[spoken].all()).all);
}
