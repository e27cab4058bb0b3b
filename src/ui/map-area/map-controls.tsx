import type { VNode } from "preact";
import type { CameraWish } from "../../state/app-state.ts";
import { Sign, type SignName } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";

export function MapControls(): VNode {
  const state = useApp();
  const m = useMessages();
  const globe = state.projection.value === "globe";
  const wish = (camera: CameraWish) => () => {
    state.cameraWish.value = camera;
  };
  return (
    <fieldset class="map-controls" aria-label={m.map.controls}>
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
      <Control
        name="projection"
        sign={globe ? "flat" : "globe"}
        label={globe ? m.map.toFlat : m.map.toGlobe}
        act={() => {
          state.projection.value = globe ? "mercator" : "globe";
        }}
      />
    </fieldset>
  );
}

function Control(props: { name: string; sign: SignName; label: string; act: () => void }): VNode {
  return (
    <button
      type="button"
      data-control={props.name}
      aria-label={props.label}
      title={props.label}
      onClick={props.act}
    >
      <Sign name={props.sign} />
    </button>
  );
}
