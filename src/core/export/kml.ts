import type { Layer, Place } from "../dossier/dossier.ts";
import { localize } from "../dossier/localize.ts";
import { disc } from "../geometry/disc.ts";
import { groupBy } from "../validate/group-by.ts";
import { note } from "./export-note.ts";
import type { ExportSelection } from "./export-selection.ts";
import type { Exported, ExportOptions } from "./exported.ts";
import { SEPARATOR } from "./flat-rows.ts";
import { kmlDescription } from "./kml-description.ts";
import { kmlGeometry } from "./kml-geometry.ts";
import { kmlStyle, styleId } from "./kml-style.ts";
import { leftOut, withoutGeometry } from "./left-out.ts";
import { licenseUrl } from "./license-url.ts";
import { type Pair, pairUp } from "./pair-up.ts";
import { placeGeometry } from "./place-geometry.ts";
import { escapeXml, textElement } from "./xml.ts";

/**
 * KML 2.2 (OGC 07-147r2): a folder for each layer, a placemark for each place, drawn in its layer's colour as precisely as
 * it is known. Its statements are in the description, and with the place's columns in `ExtendedData`. Names nothing that
 * would have to be fetched.
 */
export function toKml(selection: ExportSelection, options: ExportOptions = {}): Exported {
  const { dossier, places } = selection;
  const language = options.language ?? dossier.languages[0] ?? "en";
  const { pairs, unplaced } = pairUp(selection);
  const without = new Set(unplaced);
  const own = new Set(places.map(({ layer }) => layer));
  const layers = dossier.layers.filter(({ id }) => own.has(id));
  return {
    parts: print(),
    length: places.length + 2 * layers.length + 4,
    notes: [
      ...note("statements-without-place-left-out", unplaced.length),
      ...withoutGeometry(places),
      ...note("discs-as-areas", places.filter(isDisc).length),
      ...note("hatching-left-out", places.filter(isHatched).length),
      ...note(
        "other-languages-left-out",
        dossier.languages.length > 1 ? places.length + selection.statements.length : 0,
      ),
      ...leftOut(
        selection.statements.filter((statement) => !without.has(statement)),
        [
          "anchors-as-links",
          "chain-left-out",
          "relations-left-out",
          "answers-left-out",
          "assessments-left-out",
        ],
      ),
    ],
  };

  function* print(): Generator<string> {
    const title = localize(dossier.title, language).words;
    const license = dossier.license ? ` ${dossier.license} (${licenseUrl(dossier.license)})` : "";
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<kml xmlns="http://www.opengis.net/kml/2.2">\n<Document>${textElement("name", title)}${textElement("description", escapeXml(`${dossier.editor}.${license}`))}\n`;
    const styles = new Map(
      layers.flatMap(({ id, hue }) =>
        places
          .filter(({ layer }) => layer === id)
          .map(({ precision }) => [styleId(hue, precision), kmlStyle(hue, precision)]),
      ),
    );
    yield [...styles.values()].join("");
    const byPlace = groupBy(pairs, ({ place }) => place.id);
    for (const layer of layers) {
      yield `<Folder>${textElement("name", localize(layer.title, language).words)}\n`;
      for (const place of places) {
        if (place.layer === layer.id) yield placemark(place, layer, byPlace.get(place.id) ?? []);
      }
      yield "</Folder>\n";
    }
    yield "</Document>\n</kml>\n";
  }

  function placemark(place: Place, layer: Layer, statements: readonly Pair[]): string {
    const geometry = placeGeometry(place);
    const drawn =
      geometry?.type === "Point" && isDisc(place)
        ? disc(geometry.coordinates, place.radius ?? 1)
        : geometry;
    return [
      `<Placemark id="place-${place.id}">`,
      textElement("name", localize(place.name, language).words),
      textElement("description", kmlDescription(place, statements, selection, language)),
      `<styleUrl>#${styleId(layer.hue, place.precision)}</styleUrl>`,
      extendedData(place, statements),
      drawn ? kmlGeometry(drawn) : "",
      "</Placemark>\n",
    ].join("");
  }

  function extendedData(place: Place, statements: readonly Pair[]): string {
    const values: Record<string, string | number | undefined> = {
      place_id: place.id,
      layer_id: place.layer,
      kind: place.kind && localize(place.kind, language).words,
      precision: place.precision,
      radius_m: place.radius,
      wikidata: place.wikidata,
      geometry_source: place.geometrySource.name,
      geometry_license: place.geometrySource.license ?? undefined,
      n_statements: statements.length,
      statements: JSON.stringify(statements.map((pair) => briefly(pair))),
    };
    const data = Object.entries(values).map(([name, value]) =>
      value === undefined
        ? ""
        : `<Data name="${name}"><value>${escapeXml(String(value))}</value></Data>`,
    );
    return `<ExtendedData>${data.join("")}</ExtendedData>`;
  }

  function briefly({ statement, role }: Pair): object {
    const { id, text, speaker, act, hedges, saidAt, eventTime, status } = statement;
    const named = selection.index.speakers.get(speaker);
    return {
      statement_id: id,
      role,
      text: localize(text, language).words,
      speaker_id: speaker,
      speaker_name: named ? localize(named.name, language).words : speaker,
      act,
      hedge: hedges.map(({ words }) => words).join(SEPARATOR),
      said_at: saidAt?.edtf ?? null,
      event: eventTime?.edtf ?? null,
      status,
    };
  }
}

function isDisc({ geometry, radius, precision }: Place): boolean {
  return precision === "near-settlement" && geometry?.type === "Point" && radius !== undefined;
}

function isHatched({ geometry, precision }: Place): boolean {
  return precision === "supra-adm1" && /Polygon/.test(geometry?.type ?? "");
}
