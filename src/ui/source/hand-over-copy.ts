import type { AppState, ReaderCopy } from "../../state/app-state.ts";
import { checkCopyOf } from "./check-own-copy.ts";

const key = (slug: string): string => `lagekarte-copy:${slug}`;

/**
 * Leaves the reader's copy for the page in another language that this tab opens next. It lies in the tab's own memory
 * until then and nowhere else. A browser that keeps nothing loses it, and the next page asks for it again.
 */
export function leaveCopy({ copy, page }: AppState): void {
  const given = copy.value?.given;
  if (given === undefined) return;
  try {
    sessionStorage.setItem(key(page.slug), JSON.stringify(given));
  } catch {
    sessionStorage.removeItem(key(page.slug));
  }
}

/** Takes the copy that the page before has left, and checks it anew. */
export async function takeCopy(state: AppState): Promise<void> {
  const left = takeText(state.page.slug);
  const given = left === null ? null : readGiven(left);
  if (given !== null) await checkCopyOf(state, given);
}

function takeText(slug: string): string | null {
  try {
    const left = sessionStorage.getItem(key(slug));
    sessionStorage.removeItem(key(slug));
    return left;
  } catch {
    return null;
  }
}

/** Null for what this page has not written: another version's, or another page's of the same origin. */
function readGiven(left: string): ReaderCopy["given"] | null {
  try {
    const { source, name, text, kind } = JSON.parse(left);
    const known = [source, name, text].every((value) => typeof value === "string");
    return known && (kind === "text" || kind === "html") ? { source, name, text, kind } : null;
  } catch {
    return null;
  }
}
