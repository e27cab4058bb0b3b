import * as v from "valibot";
import { Edtf, Id, Text, Url, WikidataId, Words } from "./schema.ts";
import { PRECISIONS } from "./vocabulary.ts";

/** Where a geometry comes from; every feature names it. */
const GeometrySource = v.object({
  name: Words,
  license: v.nullable(Words),
  url: v.optional(Url),
});

/** What another source says of a place; only on layers with `context`. */
const NamedBy = v.object({ source: Id, text: Text });

/**
 * That somebody else holds an area than the state it belongs to. It is drawn over the area and changes nothing of whose it is;
 * who says so, and of what day the outline is, stand beside it.
 */
const Occupation = v.object({
  by: Text,
  since: v.optional(Edtf),
  asOf: v.pipe(Edtf, v.description("Day, month or year the outline holds for.")),
  source: Id,
  note: v.optional(Text),
});

/** `properties` of a place feature in `<layer>.geojson`. The feature's `id` is the place's id. */
export const PlaceProperties = v.object({
  name: Text,
  localName: v.optional(v.object({ words: Words, language: v.string() })),
  kind: v.optional(Text),
  precision: v.picklist(PRECISIONS),
  precisionNote: v.optional(Text),
  radius: v.pipe(
    v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(500_000))),
    v.description("Metres; how far around the point the place may lie (`near-settlement`)."),
  ),
  wikidata: v.optional(WikidataId),
  occupation: v.optional(Occupation),
  geometrySource: GeometrySource,
  namedBy: v.optional(v.array(NamedBy), []),
});
