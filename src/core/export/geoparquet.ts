import type { Geometry } from "geojson";
import { geojsonToWkb, parquetWriteBuffer } from "hyparquet-writer";
import { bboxOf } from "../geometry/rfc7946.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported } from "./exported.ts";
import { type FlatRow, flatTable } from "./flat-rows.ts";
import { originOf } from "./origin.ts";
import { placeGeometry } from "./place-geometry.ts";

const INTEGERS: ReadonlySet<string> = new Set([
  "acled_geo_precision",
  "ucdp_where_prec",
  "evidence_start",
  "evidence_end",
]);
const DECIMALS: ReadonlySet<string> = new Set(["radius_m"]);

/**
 * GeoParquet 1.1 (https://geoparquet.org/releases/v1.1.0/) with one row for each statement and place (`flatTable`): its
 * columns, the row's `id`, and `geometry` as WKB in longitude and latitude (OGC:CRS84), outer rings counterclockwise. What
 * an export says of its dossier is under the key `lagekarte` of the file's metadata.
 */
export function toGeoParquet(selection: ExportSelection): Exported {
  const { rows, length, notes } = flatTable(selection);
  return { parts: print(), length, notes };

  function* print(): Generator<Uint8Array> {
    const all = [...rows];
    const [first] = all;
    const names = Object.keys(first?.columns ?? { statement_id: null });
    const geometries = all.map(({ place }) => place && placeGeometry(place));
    const encoded = new Map<Geometry, Uint8Array>();
    const wkb = geometries.map((geometry) => {
      if (!geometry) return null;
      const known = encoded.get(geometry) ?? geojsonToWkb(geometry);
      encoded.set(geometry, known);
      return known;
    });
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: "id", data: all.map(({ id }) => id), type: "STRING", nullable: false },
        ...names.map((name) => ({ name, data: column(all, name), type: typeOf(name) })),
        { name: "geometry", data: wkb, type: "BYTE_ARRAY" },
      ],
      kvMetadata: [
        { key: "geo", value: JSON.stringify(geoMetadata([...encoded.keys()])) },
        { key: "lagekarte", value: JSON.stringify(originOf(selection)) },
      ],
      createdBy: "Lagekarte",
    });
    yield new Uint8Array(buffer);
  }
}

function column(rows: readonly FlatRow[], name: string): (string | number | null)[] {
  return rows.map(({ columns }) => columns[name] ?? null);
}

function typeOf(name: string): "STRING" | "INT32" | "DOUBLE" {
  if (INTEGERS.has(name)) return "INT32";
  return DECIMALS.has(name) ? "DOUBLE" : "STRING";
}

function geoMetadata(geometries: readonly Geometry[]): object {
  const bbox = bboxOf(geometries);
  return {
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: [...new Set(geometries.map(({ type }) => type))].sort(),
        orientation: "counterclockwise",
        edges: "planar",
        ...(bbox && { bbox }),
      },
    },
  };
}
