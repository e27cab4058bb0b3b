import { effect } from "@preact/signals-core";
import type { AppState } from "../state/app-state.ts";
import { THEMES } from "../state/view.ts";

/** public/theme.js reads the same key before the first paint. */
const KEY = "lagekarte-theme";

/** Takes the theme the page was opened with, and shows what it is changed to. */
export function syncTheme(state: AppState): void {
  const root = document.documentElement;
  state.theme.value = THEMES.find((theme) => theme === root.dataset.theme) ?? "system";
  effect(() => {
    const theme = state.theme.value;
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  });
}

/** Remembers the reader's theme. Storage may be closed to the page; the theme then lasts as long as the page. */
export function rememberTheme({ theme }: AppState): void {
  effect(() => {
    try {
      if (theme.value === "system") localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, theme.value);
    } catch {
      return;
    }
  });
}
