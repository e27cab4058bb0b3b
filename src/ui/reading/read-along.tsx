import type { VNode } from "preact";
import type { Source } from "../../core/dossier/dossier.ts";
import { startReading } from "../../state/reading.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Opens the article beside the map, in words when the reader has given a copy. */
export function ReadAlong({ source }: { source: Source }): VNode | null {
  const state = useApp();
  const m = useMessages();
  const hasCopy = state.copy.value?.report.source === source.id;
  if (!hasCopy && !source.text) return null;
  return (
    <section class="read-along">
      <h2>{m.reading.heading}</h2>
      <p>{m.reading.startAbout}</p>
      <button
        type="button"
        class={hasCopy ? "button primary" : "button"}
        data-action="read"
        onClick={() => startReading(state, source.id)}
      >
        <Sign name="read" /> {hasCopy ? m.reading.start : m.reading.startOutline}
      </button>
    </section>
  );
}
