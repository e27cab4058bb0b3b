import type { VNode } from "preact";
import { EmbedMenu } from "../embedding/embed-menu.tsx";
import { HelpButton } from "../help/help-button.tsx";
import { OpenDataButton } from "../import/open-data-button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { ThemeButton } from "./theme-button.tsx";

export function BrandBar(): VNode {
  return (
    <div class="brand-bar">
      <span class="brand">
        <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
          <path
            d="M9 16.5C5.2 12 3 9.6 3 7a6 6 0 0 1 12 0c0 2.6-2.2 5-6 9.5z"
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
          />
        </svg>
        Lagekarte
      </span>
      <LanguageSwitch />
      <ThemeButton />
      <OpenDataButton />
      <EmbedMenu />
      <HelpButton />
    </div>
  );
}
