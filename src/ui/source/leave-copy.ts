import type { AppState } from "../../state/app-state.ts";

/** Where a tab keeps it. */
export const copyKey = (slug: string): string => `lagekarte-copy:${slug}`;

/**
 * Leaves the reader's copy for the page in another language that this tab opens next. It lies in the tab's own memory
 * until then and nowhere else. A browser that keeps nothing loses it, and the next page asks for it again.
 */
export function leaveCopy({ copy, page }: AppState): void {
  const given = copy.value?.given;
  if (given === undefined) return;
  try {
    sessionStorage.setItem(copyKey(page.slug), JSON.stringify(given));
  } catch {
    sessionStorage.removeItem(copyKey(page.slug));
  }
}
