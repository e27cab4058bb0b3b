const FIELDS = "input, textarea";

/** What tells that a reader is about to use a part. */
const APPROACHES = ["pointerover", "focusin"] as const;

/** Keys that move what has the focus; others type, lead on, or come as a click. */
const MOVES = /^(Arrow|Page|Home$|End$)/;

/**
 * Wakes a sleeping part as soon as a reader goes to it. Clicks on it and keys that move something in it are held back; the
 * function that is returned ends the watch and lets them happen. Links that lead out of the page work as they are.
 */
export function watchSleeping(host: HTMLElement, wake: () => void): () => void {
  const listeners = new AbortController();
  const options = { signal: listeners.signal, capture: true };
  const held: (() => void)[] = [];
  const hold = (event: Event, again: () => Event) => {
    const { target } = event;
    event.preventDefault();
    event.stopPropagation();
    held.push(() => target?.dispatchEvent(again()));
  };
  for (const approach of APPROACHES) host.addEventListener(approach, wake, options);
  host.addEventListener(
    "click",
    (event) => {
      wake();
      if (!leadsOut(event)) hold(event, () => new MouseEvent("click", event));
    },
    options,
  );
  host.addEventListener(
    "keydown",
    (event) => {
      const typing = event.target instanceof Element && event.target.matches(FIELDS);
      if (MOVES.test(event.key) && !typing) hold(event, () => new KeyboardEvent("keydown", event));
    },
    options,
  );
  return () => {
    listeners.abort();
    const focused = document.activeElement;
    if (focused !== null && host.contains(focused)) {
      for (const type of ["focus", "focusin"]) {
        focused.dispatchEvent(new FocusEvent(type, { bubbles: type === "focusin" }));
      }
    }
    for (const happen of held) happen();
  };
}

/**
 * Remembers what has been typed into fields that nobody listened to yet; the function that is returned types it again, now that
 * somebody does.
 */
export function typedInto(host: HTMLElement | null): () => void {
  const fields = [...(host?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS) ?? [])]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => ({ field, value: field.value }));
  return () => {
    for (const { field, value } of fields) {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
}

function leadsOut(event: MouseEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return true;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  return link !== null && !link.getAttribute("href")?.startsWith("#");
}
