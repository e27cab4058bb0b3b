import type { MultiPolygon, Point, Polygon } from "geojson";
import type { Text } from "../dossier/dossier.ts";

/** Countries and cities by their names, against which a dossier's places can be held without a network. */
export type Gazetteer = {
  readonly countries: readonly {
    readonly name: Text;
    readonly geometry: Polygon | MultiPolygon;
  }[];
  readonly cities: readonly {
    readonly name: Text;
    readonly geometry: Point;
  }[];
};
