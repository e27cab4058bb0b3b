import type { ErrorEvent, LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { StyleInput } from "../style/style-input.ts";

export type Sprite = { readonly id: string; readonly url: string };

/** A configured basemap that has been opened: what it puts under the claims and, of its names, among them. */
export type ForeignBasemap = {
  /** Id in the site's configuration. */
  readonly id: string;
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top; ids and sources are named by `foreignName`. */
  readonly layers: (look: Look) => readonly LayerSpecification[];
  readonly sprites: (look: Look) => readonly Sprite[];
};

/** What a basemap's looks may follow from. */
export type Look = Pick<StyleInput, "flavor" | "language" | "scene" | "hidden">;

const PREFIX = "base:";

/** A source's or layer's name in the map's style, where it cannot meet one of ours. */
export function foreignName(basemap: string, name: string): string {
  return `${PREFIX}${basemap}:${name}`;
}

/** Whether an error is about a configured basemap: its sources, its layers, or a request to another host. */
export function isForeignError(event: ErrorEvent & { readonly sourceId?: string }): boolean {
  const { url } = event.error as { readonly url?: unknown };
  return (
    event.sourceId?.startsWith(PREFIX) ||
    /^(?:layers|sources)\.base:/.test(event.error.message) ||
    (typeof url === "string" && new URL(url, location.href).origin !== location.origin)
  );
}
