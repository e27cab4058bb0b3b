import type { Effects } from "./effects.ts";

/** What a terminal obeys in place of showing it, but for tabs and new lines. */
const ORDERS = /[^\P{Cc}\t\n]/gu;

/**
 * The same effects, which print a foreign dossier's orders to the terminal as JSON would write them: they could clear the screen, say
 * that all is well, or fill the clipboard. What is written as a file stays as it is.
 */
export function printing(effects: Effects): Effects {
  return {
    ...effects,
    stdout: (text) => effects.stdout(shown(text)),
    stderr: (text) => effects.stderr(shown(text)),
    progress: (text) => effects.progress(text === null ? null : shown(text)),
  };
}

function shown(text: string): string {
  return text.replace(ORDERS, (order) => `\\u${order.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
