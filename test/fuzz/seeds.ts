import { zipSync } from "fflate";
import { indexDossier } from "../../src/core/dossier/index-dossier.ts";
import { selectAll } from "../../src/core/export/export-selection.ts";
import { textOf } from "../../src/core/export/exported.ts";
import { EXPORT_FORMATS, FORMATS } from "../../src/core/export/formats.ts";
import type { ImportFormat } from "../../src/core/import/import-formats.ts";
import { exampleDossier, exampleFiles } from "../core/example-dossier.ts";

export type Seed = { readonly name: string; readonly content: string };

/** Sound files of every format that can be imported, by format; ours are what the exports write. */
export async function importSeeds(): Promise<Readonly<Record<ImportFormat, readonly Seed[]>>> {
  const exported = await exportSeeds();
  const ours = (name: string) => exported.filter((seed) => seed.name === name);
  return {
    dossier: Object.entries(exampleFiles()).map(([name, content]) => ({ name, content })),
    layer: [{ name: "coast.geojson", content: exampleFiles()["coast.geojson"] ?? "" }],
    "geojson-nested": ours("geojson"),
    "geojson-seq": ours("geojson-seq"),
    "geojson-flat": ours("geojson-flat"),
    geojson: [{ name: "places.geojson", content: PLAIN }],
    "linked-places": [{ name: "places.jsonld", content: LINKED_PLACES }],
    annotations: [{ name: "notes.json", content: ANNOTATIONS }],
    "csv-flat": [{ name: "flat.csv", content: CSV_FLAT }],
    csv: [{ name: "table.csv", content: CSV }],
    acled: [{ name: "acled.csv", content: ACLED }],
    ucdp: [{ name: "ucdp.csv", content: UCDP }],
    kml: [{ name: "places.kml", content: KML }],
    gpx: [{ name: "track.gpx", content: GPX }],
  };
}

/** The example dossier as a zip of its folder. */
export function zippedExample(files: Readonly<Record<string, string>> = exampleFiles()): Buffer {
  const bytes = Object.entries(files).map(([name, text]) => [`camp/${name}`, Buffer.from(text)]);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

/** The example dossier in every text format that it can be exported in. */
async function exportSeeds(): Promise<Seed[]> {
  const dossier = exampleDossier();
  const selection = selectAll(dossier, indexDossier(dossier));
  const texts = EXPORT_FORMATS.filter((format) => FORMATS[format].isText);
  return Promise.all(
    texts.map(async (format) => ({
      name: format,
      content: textOf((await FORMATS[format].load())(selection)),
    })),
  );
}

const PLAIN = JSON.stringify(
  {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: 7,
        geometry: { type: "Point", coordinates: [-30.52, 40.11] },
        properties: {
          name: "Port Anselm",
          note: "a port",
          date: "2031-05-13",
          "marker-color": "#f00",
        },
      },
      {
        type: "Feature",
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
        properties: { title: "Grey Ridge" },
      },
      { type: "Feature", geometry: null, properties: { name: "nowhere" } },
    ],
  },
  null,
  1,
);

const LINKED_PLACES = JSON.stringify({
  "@context": "https://linkedpasts.org/assets/linkedplaces-context-v1.1.jsonld",
  type: "FeatureCollection",
  features: [
    {
      "@id": "https://places.example/port-anselm",
      type: "Feature",
      properties: { title: "Port Anselm", fclasses: ["P"], precision: "settlement" },
      when: { timespans: [{ start: { in: "2031" } }] },
      names: [
        { toponym: "Port Anselm", lang: "en" },
        { toponym: "Anselmsvær", lang: "no" },
      ],
      types: [{ identifier: "aat:300008347", label: "port" }],
      geometry: {
        type: "GeometryCollection",
        geometries: [{ type: "Point", coordinates: [-30.52, 40.11], when: {} }],
      },
      links: [{ type: "closeMatch", identifier: "wd:Q4115189" }],
      descriptions: [
        { "@id": "urn:lagekarte:camp:statement:one", value: "A camp is going up.", lang: "en" },
      ],
    },
  ],
});

const ANNOTATIONS = JSON.stringify({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://notes.example/page",
  type: "AnnotationPage",
  items: [
    {
      id: "https://notes.example/1",
      type: "Annotation",
      creator: { type: "Person", name: "Ida Holm" },
      body: [
        {
          type: "TextualBody",
          purpose: "commenting",
          value: "A camp is going up.",
          language: "en",
        },
        { type: "TextualBody", purpose: "tagging", value: "camp" },
      ],
      target: {
        source: "https://post.example/2031/05/camp",
        selector: [
          { type: "TextPositionSelector", start: 22, end: 117 },
          { type: "TextQuoteSelector", exact: "a camp is probably being built", prefix: "guard, " },
        ],
      },
    },
  ],
});

const CSV_FLAT = `statement_id,text_en,speaker_name,act,place_id,place,latitude,longitude,precision,role,said_at,event,hedge,evidence_start,evidence_end,evidence_sha256,evidence_first,evidence_last,source_title,publisher,published
camp,"A camp, near the town",Coast guard,asserts,port,Port Anselm,40.11,-30.52,settlement,about,2031-05-13,2031-05/..,probably,22,117,${"a".repeat(64)},The camp,the town.,Camp,Coast Post,2031-05-14
gone,"They ""left""",Ida Holm,denies,,,,,,,,,,,,,,,,,
`;

const CSV = `Ort;Breite;Länge;Aussage;Sprecher;Datum
Port Anselm;40,11;-30,52;Ein Lager entsteht;Küstenwache;13.05.2031
Grauer Rücken;40,5;-32,2;"Sie kamen; mit dem Schiff";Beamter;2031-05
`;

const ACLED = `event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,location,latitude,longitude,geo_precision,source,notes,fatalities
VEL1,13 May 2031,2031,1,Strategic developments,Other,Coast guard,Port Anselm,40.11,-30.52,1,Coast Post,A camp is going up.,0
VEL2,2031-05-06,2031,2,Protests,Peaceful protest,Sailors,Grey Ridge,40.5,-32.2,3,Coast Post,They marched.,0
`;

const UCDP = `id,relid,year,conflict_name,dyad_name,side_a,side_b,source_article,source_office,source_date,source_headline,where_prec,where_coordinates,where_description,latitude,longitude,date_prec,date_start,date_end,best,low,high
1,VEL-1,2031,Vellmark: Government,Vellmark - Sennia,Vellmark,Sennia,"Coast Post, 2031-05-14",Coast Post,2031-05-14,Camp,1,Port Anselm,Port Anselm town,40.11,-30.52,1,2031-05-13 00:00:00.000,2031-05-13 00:00:00.000,0,0,3
2,VEL-2,2031,Vellmark: Government,Vellmark - Sennia,Vellmark,Sennia,,,,,6,Vellmark,,40.5,-31,4,2031-05-01,2031-05-31,1,1,2
`;

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Coast</name>
<Placemark id="p1"><name>Port Anselm</name><description><![CDATA[A <b>camp</b>]]></description>
<TimeSpan><begin>2031-05-06</begin></TimeSpan>
<ExtendedData><Data name="act"><value>asserts</value></Data></ExtendedData>
<Point><coordinates>-30.52,40.11,0</coordinates></Point></Placemark>
<Placemark><name>Grey Ridge</name><MultiGeometry><Polygon><outerBoundaryIs><LinearRing>
<coordinates>-33,40 -31.5,40 -31.5,41 -33,41 -33,40</coordinates></LinearRing></outerBoundaryIs></Polygon>
<LineString><coordinates>-32,40 -30,40</coordinates></LineString></MultiGeometry></Placemark>
</Folder></Document></kml>
`;

const GPX = `<?xml version="1.0"?>
<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="40.11" lon="-30.52"><name>Port Anselm</name><desc>a port</desc><time>2031-05-13T10:00:00Z</time></wpt>
<trk><name>Way</name><trkseg><trkpt lat="40" lon="-32"><ele>1</ele></trkpt><trkpt lat="40.1" lon="-31"/></trkseg></trk>
</gpx>
`;
