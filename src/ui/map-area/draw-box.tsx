import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Ring } from "../../core/query/filter.ts";
import { addCorner, finishDrawing, removeLastCorner } from "../../state/filter-actions.ts";
import { spotDegrees } from "../../state/spot.ts";
import { useApp, useMessages } from "../use-app.ts";
import { ToolBox } from "./tool-box.tsx";

/**
 * Draws the area that something must be in: by clicks on the map, or by moving the map, which the keyboard can as well,
 * and taking its centre.
 */
export function DrawBox({ corners }: { corners: Ring }): VNode {
  const state = useApp();
  const m = useMessages();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const center = state.center.value;
  const whole = corners.length >= 3;
  return (
    <>
      <span class="map-center" aria-hidden="true" />
      <ToolBox tool="draw" heading={m.drawing.heading} close={m.drawing.close}>
        <div class="tool-result" role="status" data-drawn={corners.length}>
          <p>
            {corners.length > 0 && <strong>{m.drawing.corners(corners.length)}</strong>}{" "}
            {corners.length === 0 ? m.drawing.hint : !whole && m.drawing.more}
          </p>
        </div>
        <div class="tool-actions">
          <button
            ref={first}
            type="button"
            class="button"
            data-action="add-center"
            disabled={center === null}
            onClick={() => {
              if (center === null) return;
              const { lon, lat } = spotDegrees(center);
              addCorner(state, [lon, lat]);
            }}
          >
            {m.drawing.addCenter}
          </button>
          {corners.length > 0 && (
            <button
              type="button"
              class="button"
              data-action="undo-corner"
              onClick={() => removeLastCorner(state)}
            >
              {m.drawing.undo}
            </button>
          )}
          {whole && (
            <button
              type="button"
              class="button primary"
              data-action="finish-drawing"
              onClick={() => {
                finishDrawing(state);
                // What is on is said when this is rendered.
                queueMicrotask(() =>
                  document.querySelector<HTMLElement>('[data-remove="within"]')?.focus(),
                );
              }}
            >
              {m.drawing.done}
            </button>
          )}
        </div>
      </ToolBox>
    </>
  );
}
