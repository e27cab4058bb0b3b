import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { ImportRefusal } from "../../state/import-step.ts";
import { FileField } from "../parts/file-field.tsx";
import { PasteField } from "../parts/paste-field.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { DATA_ENDINGS } from "./is-data.ts";
import { readData, readDataAt, readDataFiles } from "./read-data.ts";

/** Files, pasted text or an address of this site. */
export function ChooseData({ refusal }: { readonly refusal?: ImportRefusal | undefined }): VNode {
  const state = useApp();
  const m = useMessages();
  const pasted = useSignal("");
  const address = useSignal("");
  return (
    <>
      <p class="note">{m.import.intro}</p>
      <FileField
        id="data-file"
        label={m.import.choose}
        accept={DATA_ENDINGS}
        multiple
        primary
        onFiles={(files) => void readDataFiles(state, files)}
      />
      <PasteField id="data-text" label={m.import.paste} rows={4} text={pasted} />
      <div class="field-actions">
        <button
          type="button"
          class="button"
          data-action="read-pasted"
          onClick={() => {
            const bytes = new TextEncoder().encode(pasted.value);
            void readData(state, [{ name: m.import.pastedName, bytes }]);
          }}
        >
          {m.import.readPasted}
        </button>
      </div>
      <label class="field">
        {m.import.address}
        <input
          id="data-address"
          type="url"
          value={address.value}
          onInput={(event) => {
            address.value = event.currentTarget.value;
          }}
        />
      </label>
      <div class="field-actions">
        <button
          type="button"
          class="button"
          data-action="read-address"
          onClick={() => void readDataAt(state, address.value)}
        >
          {m.import.readAddress}
        </button>
      </div>
      <div role="status">
        {refusal && (
          <p class="warning" data-refusal={refusal}>
            {m.import.refusals[refusal]}
          </p>
        )}
      </div>
    </>
  );
}
