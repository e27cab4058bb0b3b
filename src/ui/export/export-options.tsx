import type { Signal } from "@preact/signals";
import type { VNode } from "preact";
import type { ExportFormat } from "../../core/export/formats.ts";
import { useApp, useMessages } from "../use-app.ts";

/** What a format leaves to choose. */
export function ExportOptionsChoice(props: {
  readonly format: ExportFormat;
  readonly byteOrderMark: Signal<boolean>;
  readonly quotes: Signal<boolean>;
}): VNode | null {
  const { copy } = useApp();
  const m = useMessages();
  if (props.format === "csv") {
    return <Check of={props.byteOrderMark} name="bom" words={m.export.byteOrderMark} />;
  }
  if (props.format !== "annotations") return null;
  if (copy.value === null) return <p class="note">{m.export.copyForQuotes}</p>;
  return <Check of={props.quotes} name="quotes" words={m.export.quoteCopy} />;
}

function Check(props: {
  readonly of: Signal<boolean>;
  readonly name: string;
  readonly words: string;
}): VNode {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={props.name}
        checked={props.of.value}
        onChange={(event) => {
          props.of.value = event.currentTarget.checked;
        }}
      />
      {props.words}
    </label>
  );
}
