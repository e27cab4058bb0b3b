import { describe, expect, test } from "vitest";
import { countriesOf, ownersAt, tileAt, within } from "./built-tiles.ts";

async function territoryAt(zoom: number, longitude: number, latitude: number) {
  const { column, row, x, y } = within(zoom, longitude, latitude);
  return ownersAt(countriesOf(await tileAt(zoom, column, row)), x, y);
}

/** Place, whose it is, and the zoom from which it is apart from what is beside it. */
const PLACES = [
  ["Simferopol", 34.1, 44.95, "UKR", 3],
  ["Sevastopol", 33.53, 44.6, "UKR", 5],
  ["Kerch", 36.4, 45.33, "UKR", 5],
  ["Donetsk", 37.8, 48.02, "UKR", 0],
  ["Luhansk", 39.31, 48.57, "UKR", 3],
  ["Mariupol", 37.54, 47.13, "UKR", 3],
  ["Kherson", 32.62, 46.66, "UKR", 3],
  ["Zaporizhzhia", 35.14, 47.84, "UKR", 0],
  ["Kyiv", 30.52, 50.45, "UKR", 0],
  ["Kursk", 36.19, 51.73, "RUS", 0],
  ["Sudzha", 35.27, 51.19, "RUS", 5],
  ["Sumy", 34.8, 50.91, "UKR", 3],
  ["Kaliningrad", 20.51, 54.71, "RUS", 3],
  ["Vladivostok", 131.89, 43.13, "RUS", 5],
  ["Chukotka, east of the antimeridian", -173, 66.3, "RUS", 0],
  ["Pyongyang", 125.75, 39.03, "PRK", 0],
  ["Kaesong", 126.55, 37.97, "PRK", 3],
  ["Seoul", 126.98, 37.57, "KOR", 0],
  ["Dandong", 124.4, 40.25, "CHN", 3],
  ["Taipei", 121.5, 25.0, "TWN", 3],
  ["Pristina", 21.17, 42.66, "XKX", 3],
  ["Kyrenia", 33.32, 35.28, "CYP", 5],
  ["Quneitra", 35.82, 33.13, "SYR", 5],
  ["Katzrin on the Golan", 35.7, 32.99, "SYR", 8],
  ["Ramallah", 35.2, 31.9, "PSE", 5],
  ["Laayoune", -13.1, 27.1, "ESH", 3],
  ["Tarfaya", -12.8, 27.9, "MAR", 5],
  ["Srinagar", 74.8, 34.08, "IND", 0],
  ["Muzaffarabad", 73.47, 34.37, "PAK", 5],
  ["Sukhumi", 41.05, 43.05, "GEO", 5],
  ["Tiraspol", 29.6, 46.84, "MDA", 5],
  ["Hargeisa", 44.07, 9.56, "SOM", 0],
  ["Viti Levu", 178.0, -17.8, "FJI", 3],
  ["Maseru, inside South Africa", 27.6, -29.35, "LSO", 3],
  ["Iturup in the Kurils", 148.0, 45.1, "RUS", 5],
  ["Vostok in Antarctica", 106.8, -78.46, "ATA", 0],
  ["the edge of the flat map in Antarctica", 20, -85.04, "ATA", 0],
  ["the Caspian Sea", 50.8, 41.8, null, 0],
  ["the Sea of Japan", 134.5, 40.3, null, 0],
  ["the Sea of Azov", 36.6, 46.1, null, 3],
  ["the Arctic Ocean", 0, 85, null, 0],
] as const;

describe.each([0, 3, 5, 8])("whose territory the tiles of zoom %d show", (zoom) => {
  const apart = PLACES.filter(([, , , , from]) => zoom >= from);

  test.for(apart)("%s", async ([, longitude, latitude, country]) => {
    expect(await territoryAt(zoom, longitude, latitude)).toEqual(country === null ? [] : [country]);
  });
});
