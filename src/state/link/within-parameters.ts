import type { Position } from "geojson";
import type { Ring } from "../../core/query/filter.ts";
import type { LinkParameter } from "./link-parameter.ts";
import { narrow } from "./narrow.ts";

/** Corners of an area that a link is read with. */
const MAX_CORNERS = 100;
/** Decimals of a corner: some ten metres. */
const DECIMALS = 4;

/** Where something must be: `inview`, `in=kursk` for the area of a place, `area=` with corners as latitude,longitude. */
export const withinParameters: readonly LinkParameter[] = [
  {
    key: "inview",
    write: ({ filter: { within } }) => (within === "view" ? "" : null),
    read: (value, view) => {
      if (value !== "" || view.filter?.within) return false;
      narrow(view, { within: "view" });
      return true;
    },
  },
  {
    key: "in",
    write: ({ filter: { within } }) =>
      within !== null && within !== "view" && "place" in within ? within.place : null,
    read: (value, view, { index }) => {
      if (!index.places.has(value) || view.filter?.within) return false;
      narrow(view, { within: { place: value } });
      return true;
    },
  },
  {
    key: "area",
    write: ({ filter: { within } }) =>
      within !== null && within !== "view" && "ring" in within ? encodeRing(within.ring) : null,
    read: (value, view) => {
      const ring = decodeRing(value);
      if (ring === null || view.filter?.within) return false;
      narrow(view, { within: { ring } });
      return true;
    },
  },
];

function encodeRing(ring: Ring): string {
  const degrees = (value: number | undefined) => Number((value ?? 0).toFixed(DECIMALS)) + 0;
  return ring.map(([lon, lat]) => `${degrees(lat)},${degrees(lon)}`).join(";");
}

function decodeRing(value: string): Ring | null {
  const corners = value.split(";").map(decodeCorner);
  const known = corners.filter((corner) => corner !== null);
  const whole = known.length === corners.length;
  return whole && known.length >= 3 && known.length <= MAX_CORNERS ? known : null;
}

function decodeCorner(text: string): Position | null {
  if (!/^-?\d{1,2}(\.\d{1,10})?,-?\d{1,3}(\.\d{1,10})?$/.test(text)) return null;
  const [lat = 0, lon = 0] = text.split(",").map(Number);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}
