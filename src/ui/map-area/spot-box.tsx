import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import type { Spot } from "../../state/spot.ts";
import { formatCoordinates, plainCoordinates } from "../format/coordinates.ts";
import { Sign } from "../icons/sign.tsx";
import { copyText } from "../parts/copy-text.ts";
import { useApp, useMessages } from "../use-app.ts";
import { ToolBox } from "./tool-box.tsx";

/** Coordinates of a spot of the map, or of its middle as it moves, which a cross then marks. */
export function SpotBox({ spot }: { spot: Spot | "center" }): VNode {
  const state = useApp();
  const m = useMessages();
  const centered = spot === "center";
  const shown = centered ? state.center.value : spot;
  return (
    <>
      {centered && shown && <span class="map-center" aria-hidden="true" />}
      <ToolBox tool="spot" heading={m.spot.heading} close={m.spot.close}>
        <div class="tool-result" role="status" data-spot>
          {shown ? (
            <p>
              <strong>{formatCoordinates(shown, m)}</strong>{" "}
              <span class="muted">{centered ? m.spot.center : m.spot.here}</span>
            </p>
          ) : (
            <p>{state.mapStatus.value === "ready" ? m.spot.beside : m.spot.waiting}</p>
          )}
        </div>
        {shown && <CopyCoordinates text={plainCoordinates(shown)} />}
        {centered && <p class="muted">{m.spot.hint}</p>}
      </ToolBox>
    </>
  );
}

/** Copies what the button says, and says whether it could. */
function CopyCoordinates({ text }: { text: string }): VNode {
  const m = useMessages();
  const outcome = useSignal<{ readonly text: string; readonly copied: boolean } | null>(null);
  const said = outcome.value?.text === text ? outcome.value : null;
  return (
    <p class="tool-copy">
      <button
        type="button"
        class="quiet-button"
        data-action="copy-spot"
        aria-label={m.spot.copy(text)}
        onClick={async () => {
          outcome.value = { text, copied: await copyText(text) };
        }}
      >
        <Sign name="copy" /> {text}
      </button>{" "}
      <span role="status">{said && (said.copied ? m.spot.copied : m.spot.notCopied)}</span>
    </p>
  );
}
