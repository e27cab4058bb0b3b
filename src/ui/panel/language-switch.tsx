import type { VNode } from "preact";
import { useApp, useMessages } from "../use-app.ts";

/** One button for each language of the dossier, named in that language. */
export function LanguageSwitch(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const { languages } = state.dossier;
  if (languages.length < 2) return null;
  return (
    <fieldset class="languages" aria-label={m.languages.label}>
      {languages.map((tag) => (
        <button
          type="button"
          key={tag}
          lang={tag}
          data-language={tag}
          aria-label={`${tag.toUpperCase()}, ${m.languages.name(tag)}`}
          aria-pressed={state.language.value === tag}
          onClick={() => {
            state.language.value = tag;
          }}
        >
          {tag.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
