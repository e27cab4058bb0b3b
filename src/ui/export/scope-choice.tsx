import type { VNode } from "preact";
import type { ExportScope } from "../../core/export/export-selection.ts";
import { useApp, useMessages } from "../use-app.ts";
import { selectionFor } from "./selection-for.ts";

/** A scope with how many places and statements it holds. */
export function ScopeChoice({ scope, chosen }: { scope: ExportScope; chosen: boolean }): VNode {
  const state = useApp();
  const m = useMessages();
  const { places, statements } = selectionFor(state, scope);
  return (
    <label>
      <input
        type="radio"
        name="export-scope"
        value={scope}
        checked={chosen}
        onChange={() => {
          state.exporting.value = scope;
        }}
      />
      <span>
        {m.export.scopes[scope]}{" "}
        <span class="muted">{m.export.counts(places.length, statements.length)}</span>
      </span>
    </label>
  );
}
