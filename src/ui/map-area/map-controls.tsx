import type { VNode } from "preact";
import type { CameraWish } from "../../state/app-state.ts";
import { closeTool, showSpot, startMeasuring } from "../../state/tool-actions.ts";
import { Sign, type SignName } from "../icons/sign.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** The map's buttons; the still map only has those that move it. */
export function MapControls({ still }: { still: boolean }): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const measuring = state.measuring.value !== null;
  const spot = state.spot.value !== null;
  const globe = state.projection.value === "globe";
  const wish = (camera: CameraWish) => () => {
    state.cameraWish.value = camera;
  };
  return (
    <fieldset class="map-controls" aria-label={m.map.controls} data-covers-map>
      <Control
        name="zoom-in"
        sign="plus"
        label={m.map.zoomIn}
        act={wish({ kind: "zoom", by: 1 })}
      />
      <Control
        name="zoom-out"
        sign="minus"
        label={m.map.zoomOut}
        act={wish({ kind: "zoom", by: -1 })}
      />
      <Control name="home" sign="home" label={m.map.home} act={wish({ kind: "home" })} />
      {!still && (
        <Control
          name="projection"
          sign={globe ? "flat" : "globe"}
          label={globe ? m.map.toFlat : m.map.toGlobe}
          act={() => {
            state.projection.value = globe ? "mercator" : "globe";
          }}
        />
      )}
      {!still && !state.page.embed && (
        <>
          <Control
            name="measure"
            sign="ruler"
            label={m.map.measure}
            pressed={measuring}
            act={() => (measuring ? closeTool(state) : startMeasuring(state))}
          />
          <Control
            name="spot"
            sign="crosshair"
            label={m.map.spot}
            pressed={spot}
            act={() => (spot ? closeTool(state) : showSpot(state, "center"))}
          />
        </>
      )}
    </fieldset>
  );
}

type ControlProps = {
  readonly name: string;
  readonly sign: SignName;
  readonly label: string;
  /** Given for what is switched on and off. */
  readonly pressed?: boolean;
  readonly act: () => void;
};

function Control(props: ControlProps): VNode {
  return (
    <button
      type="button"
      data-control={props.name}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      onClick={props.act}
    >
      <Sign name={props.sign} />
    </button>
  );
}
