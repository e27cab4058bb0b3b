import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { ImportRefusal } from "../../state/import-step.ts";
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
      <label class="file-field button primary">
        <span>{m.import.choose}</span>
        <input
          id="data-file"
          type="file"
          multiple
          accept={DATA_ENDINGS}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) void readDataFiles(state, files);
          }}
        />
      </label>
      <label class="field">
        {m.import.paste}
        <textarea
          id="data-text"
          rows={4}
          value={pasted.value}
          onInput={(event) => {
            pasted.value = event.currentTarget.value;
          }}
        />
      </label>
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
