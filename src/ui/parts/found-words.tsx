import type { ComponentChildren } from "preact";
import type { Text } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import { markHits } from "../../core/search/mark-hits.ts";
import { useApp } from "../use-app.ts";

/** A dossier's text as `Words` has it, with what a search found marked. */
export function FoundWords({ of }: { of: Text }): ComponentChildren {
  const asked = useApp().language.value;
  const { words, language } = localize(of, asked);
  const marked = <Marked text={words} />;
  return language === asked ? marked : <span lang={language}>{marked}</span>;
}

/** A text with what a search found marked. */
export function Marked({ text }: { text: string }): ComponentChildren {
  const { filterContext } = useApp();
  const terms = filterContext.value.found?.terms;
  if (!terms || terms.size === 0) return text;
  return markHits(text, terms).map(({ text: words, hit }, at) =>
    hit ? <mark key={at}>{words}</mark> : words,
  );
}
