import type { VNode } from "preact";
import { SourceNames } from "../panel/source-names.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** What the map is of, and from whose article. */
export function EmbedHead(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  return (
    <header class="embed-head">
      <h1>
        <Words of={dossier.title} />
      </h1>
      <p class="source-line">
        <SourceNames />
        {"\u00a0"}· {m.header.statements(dossier.statements.length)}
      </p>
    </header>
  );
}
