const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys, Home and End move the focus from one sentence that has statements to another. */
export function moveAmongSentences(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = STEPS[event.key];
  const text = event.currentTarget.closest("article");
  const sentences = [...(text?.querySelectorAll<HTMLElement>("a[data-sentence]") ?? [])];
  const at = sentences.indexOf(event.currentTarget);
  if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  sentences[step(at, sentences.length - 1)]?.focus();
}
