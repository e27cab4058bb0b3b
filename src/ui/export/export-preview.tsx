import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { ExportNote } from "../../core/export/export-note.ts";
import { FORMATS } from "../../core/export/formats.ts";
import { useApp, useMessages } from "../use-app.ts";
import { firstLines } from "./first-lines.ts";
import { type ExportWish, prepareExport } from "./prepare-export.ts";

type Preview = {
  /** Null for a file that is no text. */
  readonly lines: readonly string[] | null;
  readonly notes: readonly ExportNote[];
};

/** How the file begins, and what it leaves out, before it is made. */
export function ExportPreview(props: { readonly wish: ExportWish; readonly name: string }): VNode {
  const state = useApp();
  const m = useMessages();
  const preview = useSignal<Preview | { readonly reason: string } | null>(null);
  const { scope, format, options } = props.wish;
  const shown = state.shown.value;
  const shownPlaces = state.shownPlaces.value;
  useEffect(() => {
    let isCurrent = true;
    prepareExport(state, props.wish)
      .then(({ parts, notes }) => {
        const lines = FORMATS[format].isText ? firstLines(parts) : null;
        if (isCurrent) preview.value = { lines, notes };
      })
      .catch((error: unknown) => {
        if (isCurrent) preview.value = { reason: String(error) };
      });
    return () => {
      isCurrent = false;
    };
  }, [state, scope, format, options.byteOrderMark, options.copy, shown, shownPlaces]);
  const now = preview.value;
  return (
    <section class="export-preview" aria-label={m.export.preview}>
      <h3>
        <code>{props.name}</code>
      </h3>
      {now && "reason" in now && <p class="warning">{m.export.failed(now.reason)}</p>}
      {now && "notes" in now && (
        <>
          {now.lines === null ? (
            <p class="muted">{m.export.binary}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
            <pre tabIndex={0}>{now.lines.join("\n")}</pre>
          )}
          <h3>{m.export.notes}</h3>
          {now.notes.length === 0 ? (
            <p class="note">{m.export.nothingLeftOut}</p>
          ) : (
            <ul class="note export-notes">
              {now.notes.map((note) => (
                <li key={note.code}>{m.export.note(note)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
