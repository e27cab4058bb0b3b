import type { AppState, ReaderCopy } from "../../state/app-state.ts";
import { checkCopyOf } from "./check-own-copy.ts";
import { copyKey } from "./leave-copy.ts";

/** Takes the copy that the page before has left, and checks it anew. */
export async function takeCopy(state: AppState): Promise<void> {
  const left = takeText(state.page.slug);
  const given = left === null ? null : readGiven(left);
  if (given !== null) await checkCopyOf(state, given);
}

function takeText(slug: string): string | null {
  try {
    const left = sessionStorage.getItem(copyKey(slug));
    sessionStorage.removeItem(copyKey(slug));
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
