import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Source } from "../../core/dossier/dossier.ts";
import { FileField } from "../parts/file-field.tsx";
import { PasteField } from "../parts/paste-field.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { checkFiles, checkPasted } from "./check-own-copy.ts";
import { CopyReportView } from "./copy-report-view.tsx";
import { CopyStatusLine } from "./copy-status-line.tsx";
import { OWN_COPY } from "./go-to-source.ts";

/** Where a reader gives a copy of the article and sees how the dossier's evidence stands in it. */
export function OwnCopy({ sources }: { sources: readonly Source[] }): VNode {
  const state = useApp();
  const m = useMessages();
  const pasted = useSignal("");
  const chosen = useSignal(sources[0]?.id ?? "");
  return (
    <section class="own-copy">
      <h2 id={OWN_COPY} tabIndex={-1}>
        {m.source.ownCopy}
      </h2>
      {state.copy.value ? (
        <CopyReportView copy={state.copy.value} />
      ) : (
        <>
          <p>{m.source.copyIntro}</p>
          {sources.length > 1 && (
            <label class="field">
              {m.source.article}
              <select
                value={chosen.value}
                onChange={(event) => {
                  chosen.value = event.currentTarget.value;
                }}
              >
                {sources.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <PasteField id="copy-text" label={m.source.paste} rows={5} text={pasted} />
          <div class="field-actions">
            <button
              type="button"
              class="button"
              data-action="check-copy"
              onClick={() => checkPasted(state, chosen.value, pasted.value)}
            >
              {m.source.check}
            </button>
            <FileField
              id="copy-file"
              label={m.source.choose}
              accept=".txt,.html,.htm,text/plain,text/html"
              onFiles={(files) => void checkFiles(state, chosen.value, files)}
            />
          </div>
        </>
      )}
      <CopyStatusLine />
    </section>
  );
}
