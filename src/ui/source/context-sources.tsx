import type { VNode } from "preact";
import type { Source } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { OutLink } from "../parts/out-link.tsx";
import { useMessages } from "../use-app.ts";
import { licenseWords } from "./license-words.ts";

/** Sources that no statement rests on. */
export function ContextSources({ sources }: { sources: readonly Source[] }): VNode | null {
  const m = useMessages();
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{m.source.context}</h2>
      <p class="note">{m.source.contextIntro}</p>
      <ul class="lines">
        {sources.map((source) => (
          <li key={source.id} data-source={source.id}>
            {source.url === null ? (
              <span lang={source.language}>{source.title}</span>
            ) : (
              <OutLink href={source.url}>
                <span lang={source.language}>{source.title}</span>
              </OutLink>
            )}{" "}
            <span class="muted">
              {source.publisher}, {formatEdtf(source.published, m).words} ·{" "}
              {licenseWords(source.license, m)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
