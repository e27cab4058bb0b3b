import type { FeatureCollection, Geometry } from "geojson";
import type * as v from "valibot";
import type { PlaceProperties } from "../../src/core/dossier/place-schema.ts";

export type ExampleLayer = FeatureCollection<Geometry | null, v.InferInput<typeof PlaceProperties>>;

const SURVEY = { name: "Example survey", license: "CC0-1.0", url: "https://survey.example/" };

export function coastLayer(): ExampleLayer {
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "port-anselm",
        properties: {
          name: { de: "Port Anselm", en: "Port Anselm" },
          localName: { words: "Anselmsvær", language: "no" },
          kind: { de: "Hafenstadt", en: "port" },
          precision: "settlement",
          wikidata: "Q4115189",
          geometrySource: SURVEY,
        },
        geometry: { type: "Point", coordinates: [-30.52, 40.11] },
      },
      {
        type: "Feature",
        id: "grey-ridge",
        properties: {
          name: { de: "Grauer Rücken", en: "Grey Ridge" },
          precision: "adm1",
          occupation: {
            by: { de: "Sennia", en: "Sennia" },
            since: "2030-11",
            asOf: "2031-05-01",
            source: "harbour-gazette",
          },
          geometrySource: SURVEY,
        },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [-33, 40],
              [-31.5, 40],
              [-31.5, 41],
              [-33, 41],
              [-33, 40],
            ],
          ],
        },
      },
      {
        type: "Feature",
        id: "anselm-camp",
        properties: {
          name: { de: "Lager bei Port Anselm", en: "camp near Port Anselm" },
          precision: "near-settlement",
          precisionNote: { de: "Der Artikel nennt keinen Ort.", en: "The article names no site." },
          radius: 8000,
          geometrySource: SURVEY,
        },
        geometry: { type: "Point", coordinates: [-30.5, 40.1] },
      },
      {
        type: "Feature",
        id: "sea-route",
        properties: {
          name: { de: "Seeweg nach Port Anselm", en: "sea route to Port Anselm" },
          precision: "supra-adm1",
          geometrySource: SURVEY,
        },
        geometry: {
          type: "LineString",
          coordinates: [
            [-32.2, 40.5],
            [-30.52, 40.11],
          ],
        },
      },
      {
        type: "Feature",
        id: "somewhere-inland",
        properties: {
          name: { de: "im Landesinneren", en: "somewhere inland" },
          precision: "unlocated",
          geometrySource: SURVEY,
        },
        geometry: null,
      },
      {
        type: "Feature",
        id: "vellmark-land",
        properties: {
          name: { de: "Vellmark", en: "Vellmark" },
          precision: "country",
          geometrySource: SURVEY,
        },
        geometry: {
          type: "MultiPolygon",
          coordinates: [
            [
              [
                [-33, 39],
                [-29, 39],
                [-29, 42],
                [-33, 42],
                [-33, 39],
              ],
              [
                [-30, 41],
                [-30, 41.5],
                [-29.5, 41.5],
                [-29.5, 41],
                [-30, 41],
              ],
            ],
          ],
        },
      },
    ],
  };
}

export function contextLayer(): ExampleLayer {
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "old-mill",
        properties: {
          name: { de: "Alte Mühle", en: "Old mill" },
          precision: "exact",
          geometrySource: SURVEY,
          namedBy: [
            {
              source: "harbour-gazette",
              text: { de: "Steht zum Verkauf.", en: "It is up for sale." },
            },
          ],
        },
        geometry: { type: "Point", coordinates: [-30.51872, 40.11234] },
      },
    ],
  };
}
