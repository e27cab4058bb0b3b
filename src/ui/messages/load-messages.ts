import {
  type FirstMessages,
  knowsMessages,
  learnFirstMessages,
  learnMessages,
  type Messages,
  type Spoken,
  spokenFor,
} from "./messages.ts";

const FIRST: Readonly<Record<Spoken, () => Promise<FirstMessages>>> = {
  de: async () => (await import("./de/first.ts")).first,
  en: async () => (await import("./en/first.ts")).first,
};

const ALL: Readonly<Record<Spoken, () => Promise<Messages>>> = {
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
};

/** Makes the words of the page's first view known, in one language. Rejects when they cannot be had. */
export async function loadFirstMessages(language: string): Promise<void> {
  const spoken = spokenFor(language);
  learnFirstMessages(spoken, await FIRST[spoken]());
}

/** Makes all words known, in one language. Rejects when they cannot be had. */
export async function loadMessages(language: string): Promise<void> {
  const spoken = spokenFor(language);
  if (!knowsMessages(spoken)) learnMessages(spoken, await ALL[spoken]());
}
