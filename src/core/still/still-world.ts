import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { LabelKind } from "../cartography/label-zooms.ts";
import type { Text } from "../dossier/dossier.ts";

/** A name of the base; lower ranks are more important. */
export type WorldName = {
  readonly kind: LabelKind;
  readonly rank: number;
  readonly name: Text;
  readonly at: Position;
};

/** What lies under the claims of a still map, wound as d3-geo wants it. */
export type StillWorld = {
  readonly land: MultiPolygon;
  readonly lakes: MultiPolygon;
  /** Boundaries between states, as the project's policy draws them. */
  readonly borders: MultiLineString;
  /** Lines that are no agreed boundary. */
  readonly disputed: MultiLineString;
  /** Edges of inner regions. */
  readonly admin1: MultiLineString;
  readonly names: readonly WorldName[];
};
