import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { EXPORT_SCOPES, type ExportScope } from "../../core/export/export-selection.ts";
import type { ExportFormat } from "../../core/export/formats.ts";
import { Modal } from "../parts/modal.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ExportOptionsChoice } from "./export-options.tsx";
import { ExportPreview } from "./export-preview.tsx";
import { FormatChoice } from "./format-choice.tsx";
import { type ExportWish, exportName } from "./prepare-export.ts";
import { SaveBar } from "./save-bar.tsx";
import { ScopeChoice } from "./scope-choice.tsx";

/** What to export, in which format, how that begins, what it leaves out, and under which licence. */
export function ExportDialog(props: { readonly scope: ExportScope }): VNode {
  const state = useApp();
  const m = useMessages();
  const format = useSignal<ExportFormat>("geojson");
  const byteOrderMark = useSignal(true);
  const quotes = useSignal(true);
  const hasPlace = state.selection.value.place !== null;
  const scope = props.scope === "selected" && !hasPlace ? "all" : props.scope;
  const copy = quotes.value ? state.copy.value : null;
  const wish: ExportWish = {
    scope,
    format: format.value,
    options: {
      language: state.language.value,
      byteOrderMark: byteOrderMark.value,
      ...(copy && { copy: copy.report }),
    },
  };
  const close = () => {
    state.exporting.value = null;
  };
  useEffect(() => {
    document.querySelector<HTMLInputElement>(".export-dialog [name=export-scope]:checked")?.focus();
  }, []);
  const { license } = state.dossier;
  return (
    <Modal name="export" heading={m.export.heading} onClose={close}>
      <div class="export-choices">
        <fieldset class="choices">
          <legend>{m.export.scope}</legend>
          {EXPORT_SCOPES.filter((name) => name !== "selected" || hasPlace).map((name) => (
            <ScopeChoice key={name} scope={name} chosen={name === scope} />
          ))}
        </fieldset>
        <FormatChoice format={format} />
      </div>
      <div class="export-result">
        <ExportOptionsChoice format={format.value} byteOrderMark={byteOrderMark} quotes={quotes} />
        <ExportPreview wish={wish} name={exportName(state, wish)} />
        <p class="note">
          {license === null ? m.export.noLicense : m.export.license(license)}{" "}
          {!(format.value === "annotations" && copy) && m.export.noArticle}
        </p>
        <SaveBar wish={wish} />
      </div>
    </Modal>
  );
}
