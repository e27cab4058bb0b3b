import type { VNode } from "preact";
import { currentView } from "../../state/restore-view.ts";
import { encodeView } from "../../state/url.ts";
import { languagePage } from "../parts/language-page.ts";
import { leaveCopy } from "../source/leave-copy.ts";
import { useApp, useFirstMessages } from "../use-app.ts";

/** A link to this page in each language that it and the dossier have, named in that language; it takes the reader's view along. */
export function LanguageSwitch(): VNode | null {
  const state = useApp();
  const m = useFirstMessages();
  const languages = state.page.languages.filter((tag) => state.dossier.languages.includes(tag));
  if (languages.length < 2) return null;
  return (
    <nav class="languages" aria-label={m.languages.label}>
      {languages.map((tag) => (
        <a
          key={tag}
          href={languagePage(state.page, tag)}
          lang={tag}
          hreflang={tag}
          data-language={tag}
          aria-label={`${tag.toUpperCase()}, ${m.languages.name(tag)}`}
          aria-current={state.language.value === tag ? "page" : undefined}
          onClick={(event) => {
            event.currentTarget.hash = encodeView(currentView(state));
            leaveCopy(state);
          }}
        >
          {tag.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
