import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { EXPORT_SCOPES, type ExportScope } from "../../core/export/export-selection.ts";
import { EXPORT_FORMATS, type ExportFormat } from "../../core/export/formats.ts";
import { useApp, useMessages } from "../use-app.ts";
import { type SavedExport, saveExport } from "./save-export.ts";
import { ScopeChoice } from "./scope-choice.tsx";

type Outcome = SavedExport | { readonly reason: string };

/** What to export, in which form, under which licence. */
export function ExportForm(props: { id: string; scope: ExportScope }): VNode {
  const state = useApp();
  const m = useMessages();
  const format = useSignal<ExportFormat>("geojson");
  const outcome = useSignal<Outcome | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const hasPlace = state.selection.value.place !== null;
  const scope = props.scope === "selected" && !hasPlace ? "all" : props.scope;
  const save = async () => {
    try {
      outcome.value = await saveExport(state, scope, format.value);
    } catch (error) {
      outcome.value = { reason: String(error) };
    }
  };
  const { license } = state.dossier;
  return (
    <div
      id={props.id}
      ref={box}
      class="export-box"
      role="dialog"
      aria-labelledby="export-heading"
      tabIndex={-1}
    >
      <h2 id="export-heading">{m.export.heading}</h2>
      <fieldset>
        <legend>{m.export.scope}</legend>
        {EXPORT_SCOPES.filter((name) => name !== "selected" || hasPlace).map((name) => (
          <ScopeChoice key={name} scope={name} chosen={name === scope} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{m.export.format}</legend>
        {EXPORT_FORMATS.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="export-format"
              value={name}
              checked={name === format.value}
              onChange={() => {
                format.value = name;
              }}
            />
            {m.export.formats[name]}
          </label>
        ))}
      </fieldset>
      <p class="note">
        {license === null ? m.export.noLicense : m.export.license(license)} {m.export.noArticle}
      </p>
      <div class="export-actions">
        <button type="button" class="button primary" data-action="save-export" onClick={save}>
          {m.export.save}
        </button>
        <button
          type="button"
          class="button"
          data-action="close-export"
          onClick={() => {
            state.exporting.value = null;
          }}
        >
          {m.export.close}
        </button>
      </div>
      <div role="status">{outcome.value && <OutcomeNotes outcome={outcome.value} />}</div>
    </div>
  );
}

function OutcomeNotes({ outcome }: { outcome: Outcome }): VNode {
  const m = useMessages();
  if ("reason" in outcome) return <p class="warning">{m.export.failed(outcome.reason)}</p>;
  return (
    <>
      <p class="note">{m.export.saved(outcome.name)}</p>
      <ul class="note">
        {outcome.notes.map((note) => (
          <li key={note.code}>{m.export.note(note)}</li>
        ))}
      </ul>
    </>
  );
}
