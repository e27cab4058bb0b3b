import type { Signal } from "@preact/signals";
import type { VNode } from "preact";

type PasteFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly rows: number;
  /** What stands in it. */
  readonly text: Signal<string>;
};

/** A field into which a reader pastes a longer text. */
export function PasteField({ id, label, rows, text }: PasteFieldProps): VNode {
  return (
    <label class="field">
      {label}
      <textarea
        id={id}
        rows={rows}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </label>
  );
}
