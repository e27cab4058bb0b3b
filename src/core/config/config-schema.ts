import * as v from "valibot";
import { Id, Words } from "../dossier/schema.ts";
import { originOf } from "./origin-of.ts";

const MAX_URL = 2000;
const MAX_ZOOM = 24;
const MAX_BASEMAPS = 12;

const HttpUrl = v.pipe(
  v.string(),
  v.maxLength(MAX_URL),
  v.check(
    (url) => originOf(url) !== null,
    "Expected an address that begins with http:// or https:// and a host that is written out",
  ),
);

const Origin = v.pipe(
  v.string(),
  v.check(
    (text) => originOf(text) === text,
    "Expected scheme and host only, such as https://tiles.example.org",
  ),
);

const TileUrl = v.pipe(
  HttpUrl,
  v.check(
    (url) => ["{z}", "{x}", "{y}"].every((part) => url.includes(part)),
    "Expected an address with {z}, {x} and {y}",
  ),
);

const Zoom = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ZOOM));

const named = {
  id: Id,
  title: v.strictObject({ de: Words, en: Words }),
  attribution: v.pipe(
    v.array(v.strictObject({ text: Words, url: HttpUrl })),
    v.minLength(1, "Expected at least one who is to be credited"),
  ),
};

const Basemap = v.variant("kind", [
  v.strictObject({
    kind: v.literal("protomaps"),
    ...named,
    url: HttpUrl,
    sprite: v.optional(HttpUrl),
  }),
  v.strictObject({
    kind: v.literal("style"),
    ...named,
    url: HttpUrl,
    origins: v.optional(v.array(Origin), []),
  }),
  v.strictObject({
    kind: v.literal("raster"),
    ...named,
    tiles: TileUrl,
    tileSize: v.optional(v.picklist([256, 512]), 256),
    minZoom: v.optional(Zoom, 0),
    maxZoom: v.optional(Zoom, 19),
  }),
]);

const Embedding = v.union(
  [v.picklist(["anyone", "nobody"]), v.pipe(v.array(Origin), v.minLength(1))],
  "Expected “anyone”, “nobody” or a list of origins such as https://news.example.org",
);

/** Unknown keys are errors: a misspelt one would otherwise do nothing, unseen. */
export const SiteConfigSchema = v.strictObject({
  url: v.optional(
    v.pipe(
      HttpUrl,
      v.check((url) => !/[?#]/.test(url), "Expected an address without ? and #"),
      v.transform((url) => url.replace(/\/*$/, "/")),
    ),
  ),
  embedding: v.optional(Embedding, "anyone"),
  basemaps: v.pipe(
    v.optional(v.array(Basemap), []),
    v.maxLength(MAX_BASEMAPS),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { value } = dataset;
      for (const [index, { id }] of value.entries()) {
        if (value.findIndex((other) => other.id === id) === index) continue;
        addIssue({
          message: `The id ${id} is given twice`,
          path: [{ type: "array", origin: "value", input: value, key: index, value: value[index] }],
        });
      }
    }),
  ),
});
