import type { VNode } from "preact";
import { THEMES } from "../../state/view.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Goes through the themes: as on the device, light, dark. */
export function ThemeButton(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const theme = state.theme.value;
  const label = m.theme.label(m.theme.names[theme]);
  return (
    <button
      type="button"
      class="icon-button"
      data-action="theme"
      aria-label={label}
      title={label}
      onClick={() => {
        state.theme.value = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.5" />
        {theme === "system" && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
        {theme === "dark" && <circle cx="8" cy="8" r="6" fill="currentColor" />}
      </svg>
    </button>
  );
}
