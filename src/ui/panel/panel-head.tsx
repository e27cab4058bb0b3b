import type { VNode } from "preact";
import { coverage } from "../../core/evidence/coverage.ts";
import { tabLink } from "../../state/link/thing-link.ts";
import { instead } from "../parts/instead.ts";
import { Words } from "../parts/words.tsx";
import { articleSources } from "../queries/article-sources.ts";
import { StartTour } from "../tour/start-tour.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";
import { SourceNames } from "./source-names.tsx";

/** Title, and in a line what the dossier is made from and how much of it there is. */
export function PanelHead(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const { dossier } = state;
  const sources = articleSources(dossier);
  const covered = sources.map((source) => coverage(dossier, source)).filter((c) => c !== null);
  const claimed = covered.reduce((sum, c) => sum + c.claimed, 0);
  const all = covered.reduce((sum, c) => sum + c.all, 0);
  return (
    <header class="panel-head">
      <h1>
        <Words of={dossier.title} />
      </h1>
      <p class="source-line">
        <SourceNames />
      </p>
      <p>
        <a
          href={tabLink("source")}
          class="text-button"
          onClick={instead(() => {
            state.tab.value = "source";
          })}
        >
          {m.header.statements(dossier.statements.length)} ·{" "}
          {m.header.places(dossier.places.length)}
          {all > 0 && ` · ${m.header.sentences(claimed, all)}`}
        </a>
      </p>
      <StartTour />
    </header>
  );
}
