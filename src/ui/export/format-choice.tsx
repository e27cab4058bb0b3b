import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "../../core/export/formats.ts";
import { useMessages } from "../use-app.ts";

/** The formats, each with what it is for, and whether it holds everything. */
export function FormatChoice({ format }: { readonly format: Signal<ExportFormat> }): VNode {
  const m = useMessages();
  return (
    <fieldset class="choices">
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
          <span>
            {m.export.formats[name]}
            {FORMATS[name].isLossless && <span class="tag">{m.export.whole}</span>}
            <span class="hint">{m.export.hints[name]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
