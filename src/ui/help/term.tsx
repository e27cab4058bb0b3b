import type { ComponentChildren, VNode } from "preact";
import { useApp, useFirstMessages } from "../use-app.ts";
import { glossaryId, type TermId } from "./term-id.ts";

/**
 * A word of the trade that leads to its entry in the glossary: in the help, or without scripts further down the page. An
 * embed has none.
 */
export function Term({ to, children }: { to: TermId; children: ComponentChildren }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  if (state.page.embed) return <>{children}</>;
  return (
    <a
      class="term"
      href={`#${glossaryId(to)}`}
      title={m.header.glossary}
      onClick={(event) => {
        event.preventDefault();
        state.help.value = to;
      }}
    >
      {children}
    </a>
  );
}
