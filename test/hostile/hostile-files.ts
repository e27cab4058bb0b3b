import { CANARY, ELSEWHERE, hostileInput } from "./hostile-input.ts";

/** A file that somebody is talked into opening. */
export type HostileFile = { readonly name: string; readonly text: string };

const FEATURE = { type: "Feature", properties: { name: "Cape Morn" } };

function collection(...features: unknown[]): string {
  return JSON.stringify({ type: "FeatureCollection", features });
}

function at(...coordinates: unknown[]): unknown {
  return { ...FEATURE, geometry: { type: "Point", coordinates } };
}

/** Files of several formats that want to run, to reach a host, or to bring the page down. */
export function hostileFiles(): readonly HostileFile[] {
  const markup = `<img src="https://${ELSEWHERE}/x" onerror="${CANARY}(20)">`;
  const laughs = Array.from(
    { length: 12 },
    (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
  ).join("");
  const kml = (inner: string, type = ""): string =>
    `<?xml version="1.0"?>${type}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>${inner}</name><Point><coordinates>-30,40</coordinates></Point></Placemark></Document></kml>`;
  return [
    {
      name: "markup.geojson",
      text: collection({
        ...FEATURE,
        id: `"'/><script>${CANARY}(21)</script>`,
        properties: { name: markup, url: `javascript:${CANARY}(22)`, "marker-symbol": markup },
        geometry: { type: "Point", coordinates: [1, 2] },
      }),
    },
    {
      name: "prototype.geojson",
      text: `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"type":"FeatureCollection","features":[{"type":"Feature","id":"__proto__","properties":{"__proto__":{"polluted":1},"constructor":"x","name":"__proto__"},"geometry":{"type":"Point","coordinates":[1,2]}}]}`,
    },
    {
      name: "far.geojson",
      text: collection(at(1, 2), at("NaN", null), at(0, -1)).replace("0,-1", "1e308,-1e308"),
    },
    { name: "not-a-number.geojson", text: collection(at(1, 2)).replace("1,2", "NaN,Infinity") },
    { name: "deep.geojson", text: `${"[".repeat(200_000)}${"]".repeat(200_000)}` },
    {
      name: "long.geojson",
      text: collection({
        ...FEATURE,
        properties: { name: "W".repeat(10_000_000) },
        geometry: { type: "Point", coordinates: [1, 2] },
      }),
    },
    {
      name: "laughs.kml",
      text: kml("&l12;", `<!DOCTYPE kml [<!ENTITY l0 "${CANARY}">${laughs}]>`),
    },
    {
      name: "outside.kml",
      text: kml("&x;", `<!DOCTYPE kml [<!ENTITY x SYSTEM "https://${ELSEWHERE}/x">]>`),
    },
    { name: "markup.kml", text: kml(`<![CDATA[${markup}]]>`) },
    {
      name: "picture.svg",
      text: `<svg xmlns="http://www.w3.org/2000/svg" onload="${CANARY}(23)"><script>${CANARY}(24)</script></svg>`,
    },
    {
      name: "formula.csv",
      text: `place,statement,speaker,lat,lon\n"=cmd|' /C calc'!A0",${markup.replaceAll('"', "'")},@x,1,2\n`,
    },
    { name: "nested.json", text: JSON.stringify(hostileInput()) },
  ];
}
