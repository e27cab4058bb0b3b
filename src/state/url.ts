import type { AppState } from "./app-state.ts";
import { defaultTab } from "./default-tab.ts";
import { type Camera, TABS, type View } from "./view.ts";

/** Version of the links written here; a link of another version is read as far as it is understood. */
const LINK_VERSION = "1";

export type DecodedView = {
  /** Only what the link names. */
  readonly view: Partial<View>;
  /** Parts of the link that could not be followed, as they stand in it. */
  readonly dropped: readonly string[];
};

/**
 * A view as a URL fragment with its `#`, e.g. `#v=1&place=kursk&at=55.10,90.20,3.2&flat&lang=de`.
 * `at` is latitude, longitude (degrees), zoom. What is as the page opens is left out; the language never is.
 */
export function encodeView(view: View): string {
  const parts = [`v=${LINK_VERSION}`];
  if (view.place !== null) parts.push(`place=${view.place}`);
  if (view.statement !== null) parts.push(`statement=${view.statement}`);
  if (view.tab !== defaultTab(view)) parts.push(`tab=${view.tab}`);
  if (view.hidden.size > 0) parts.push(`hide=${[...view.hidden].join(",")}`);
  if (view.camera !== null) parts.push(`at=${encodeCamera(view.camera)}`);
  if (view.projection === "mercator") parts.push("flat");
  if (view.base !== null) parts.push(`base=${view.base}`);
  parts.push(`lang=${view.language}`);
  return `#${parts.join("&")}`;
}

/** What a link can name: a page's state has all of it. */
export type Linkable = Pick<AppState, "index" | "dossier" | "basemaps">;

/**
 * Reads a fragment. A part that is malformed or names what the dossier or the site does not have is
 * dropped and returned as it stands; the rest of the view opens.
 */
export function decodeView(hash: string, known: Linkable): DecodedView {
  const view: Mutable<Partial<View>> = {};
  const dropped: string[] = [];
  for (const part of hash.replace(/^#/, "").split("&")) {
    if (part !== "" && !readPart(view, part, known)) dropped.push(part);
  }
  return { view, dropped };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Returns whether the part was understood in full. */
function readPart(
  view: Mutable<Partial<View>>,
  part: string,
  { index, dossier, basemaps }: Linkable,
): boolean {
  const [key = "", ...rest] = part.split("=");
  const value = decodeValue(rest.join("="));
  if (value === null) return false;
  switch (key) {
    case "v":
      return value === LINK_VERSION;
    case "place":
      if (!index.places.has(value)) return false;
      view.place = value;
      return true;
    case "statement":
      if (!index.statements.has(value)) return false;
      view.statement = value;
      return true;
    case "tab": {
      const tab = TABS.find((name) => name === value);
      if (tab) view.tab = tab;
      return tab !== undefined;
    }
    case "hide": {
      const asked = value.split(",");
      const known = asked.filter((layer) => index.layers.has(layer));
      view.hidden = new Set(known);
      return known.length === asked.length;
    }
    case "at": {
      const camera = decodeCamera(value);
      if (camera) view.camera = camera;
      return camera !== null;
    }
    case "flat":
      if (value !== "") return false;
      view.projection = "mercator";
      return true;
    case "base":
      if (!basemaps.some(({ id }) => id === value)) return false;
      view.base = value;
      return true;
    case "lang":
      if (!dossier.languages.includes(value)) return false;
      view.language = value;
      return true;
    default:
      return false;
  }
}

function decodeValue(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}

/** As many decimals as move the map by less than a pixel at that zoom (512-pixel tiles). */
function encodeCamera({ lon, lat, zoom }: Camera): string {
  const decimals = Math.max(2, Math.ceil(Math.log10((512 * 2 ** zoom) / 360)));
  return `${lat.toFixed(decimals)},${lon.toFixed(decimals)},${Number(zoom.toFixed(2))}`;
}

function decodeCamera(value: string): Camera | null {
  const numbers = value.split(",");
  if (numbers.length !== 3 || !numbers.every((text) => /^-?\d{1,3}(\.\d{1,10})?$/.test(text))) {
    return null;
  }
  const [lat = 0, lon = 0, zoom = 0] = numbers.map(Number);
  const possible = Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= -2 && zoom <= 24;
  return possible ? { lon, lat, zoom } : null;
}
