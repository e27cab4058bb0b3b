import type { ComponentChildren } from "preact";
import type { Text } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import { useApp } from "../use-app.ts";

/** A dossier's text in the page's language; marked with its own where it has none in that. */
export function Words({ of }: { of: Text }): ComponentChildren {
  const asked = useApp().language.value;
  const { words, language } = localize(of, asked);
  return language === asked ? words : <span lang={language}>{words}</span>;
}
