import type { VNode } from "preact";
import { FirstVisitHint } from "../help/first-visit-hint.tsx";
import { useApp } from "../use-app.ts";
import { DrawBox } from "./draw-box.tsx";
import { MeasureBox } from "./measure-box.tsx";
import { SpotBox } from "./spot-box.tsx";

/** What comes to lie over the map while it is used. */
export function MapTools(): VNode {
  const { measuring, drawing, spot } = useApp();
  return (
    <>
      <FirstVisitHint />
      {measuring.value !== null && <MeasureBox points={measuring.value} />}
      {drawing.value !== null && <DrawBox corners={drawing.value} />}
      {spot.value !== null && <SpotBox spot={spot.value} />}
    </>
  );
}
