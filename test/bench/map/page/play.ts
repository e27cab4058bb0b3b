import { type Map as MapLibreMap, restoreNow, setNow } from "maplibre-gl";
import type { Leg } from "../grounds.ts";

/** Milliseconds between each frame of a movement and the one before. */
export type FrameTimes = readonly number[];

/** Milliseconds that the movement goes on from frame to frame: about as often as software alone can draw. */
const STEP = 100;

/**
 * Moves the camera and times the frames. The map's clock goes on by the same step from frame to frame, however long
 * one takes, so that every map is asked for the very same ones.
 */
export function play(map: MapLibreMap, { move, at, zoom, duration }: Leg): Promise<FrameTimes> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let clock = performance.now();
    let before: number | null = null;
    setNow(clock);
    const frame = (): void => {
      const drawn = performance.now();
      if (before !== null) times.push(drawn - before);
      before = drawn;
      clock += STEP;
      setNow(clock);
    };
    map.on("render", frame);
    map.once("moveend", () => {
      map.off("render", frame);
      restoreNow();
      resolve(times);
    });
    const [longitude, latitude] = at;
    map[move]({ center: [longitude, latitude], zoom, duration, essential: true });
  });
}
