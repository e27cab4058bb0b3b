import type { VNode } from "preact";
import type { Place } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { OutLink } from "../parts/out-link.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** What other sources say of a place that the article does not name, each with link and date. */
export function ContextFacts({ place }: { place: Place }): VNode {
  const { index } = useApp();
  const m = useMessages();
  return (
    <section class="context-facts">
      <p class="note">{m.place.contextNote}</p>
      {place.namedBy.map(({ source: id, text }) => {
        const source = index.sources.get(id);
        const url = source?.url ?? source?.site ?? null;
        return (
          <blockquote class="context-fact" key={`${id} ${JSON.stringify(text)}`}>
            <p>
              <Words of={text} />
            </p>
            <footer>
              {url === null ? (
                (source?.publisher ?? m.card.missing(id))
              ) : (
                <OutLink href={url}>{source?.publisher}</OutLink>
              )}
              {source && <>, {formatEdtf(source.published, m).words}</>}
              {source && (
                <cite lang={source.language} class="muted">
                  {source.title}
                </cite>
              )}
            </footer>
          </blockquote>
        );
      })}
    </section>
  );
}
