import { describe, expect, test } from "vitest";
import { importText, lines } from "./import-text.ts";

describe("a spreadsheet", () => {
  const sheet = lines(
    "Ort;Behauptung;Sprecher;Breite;Länge;Datum;Quelle;Bemerkung",
    "Port Anselm;300 Rekruten seien da;Küstenwache;40,11;-30,52;13.5.2031;Coast Post;x",
    ";;;;;;;",
    'Grauer Rücken;"Ein Lager\nentstehe";;;;2031-05/..;Coast Post;',
    "Nordkap;Nebel;Ida Holm;abc;1;3/4/2031;;",
    ";;;;;;;nur das",
  );

  test("is read by the names of its columns, German ones too", async () => {
    const { format, dossier } = await importText("lager.csv", sheet, { language: "de" });
    expect(format).toBe("csv");
    expect(dossier?.languages).toEqual(["de"]);
    expect(dossier?.statements.map(({ text }) => text.de)).toEqual([
      "300 Rekruten seien da",
      "Ein Lager\nentstehe",
      "Nebel",
    ]);
    const [first, second] = dossier?.statements ?? [];
    expect(first).toMatchObject({
      speaker: "kustenwache",
      act: "asserts",
      eventTime: { edtf: "2031-05-13" },
      places: [{ place: "port-anselm", role: "about" }],
    });
    // Nobody is named, so the source itself says so.
    expect(second).toMatchObject({ speaker: "coast-post-2", act: "reports" });
    expect(dossier?.places[0]?.geometry).toEqual({ type: "Point", coordinates: [-30.52, 40.11] });
  });

  test("says of every row what was not taken, by its line in the file", async () => {
    const { problems, records, taken } = await importText("lager.csv", sheet, { language: "de" });
    expect({ records, taken }).toEqual({ records: 4, taken: 3 });
    const reported = problems.map(({ code, at, detail }) => [code, at, detail]);
    expect(reported).toEqual([
      ["column-left-out", null, "Bemerkung"],
      ["precision-assumed", { line: 2 }, "settlement"],
      ["number-unreadable", { line: 6 }, "abc, 1"],
      ["date-unreadable", { line: 6 }, "3/4/2031"],
      ["not-a-record", { line: 7 }, ""],
    ]);
  });

  test("is read by the columns it is told", async () => {
    const columns = { text: "b", place: "a" };
    const { dossier } = await importText("x.csv", "a\tb\tc\nKap\tNebel\tz\n", { columns });
    expect(dossier?.places.map(({ name }) => name.en)).toEqual(["Kap"]);
    expect(dossier?.statements.map(({ text }) => text.en)).toEqual(["Nebel"]);
  });

  test("may have its geometry as Well-Known Text", async () => {
    const wkt = "MULTIPOLYGON (((-1 1, -1 2, -2 2, -1 1)), ((5 5, 6 5, 6 6, 5 5)))";
    const { dossier } = await importText(
      "x.csv",
      `place,wkt\nKap,"${wkt}"\nRiff,POINT Z (1 2 3)\n`,
    );
    expect(dossier?.places.map(({ geometry }) => geometry?.type)).toEqual([
      "MultiPolygon",
      "Point",
    ]);
    expect(dossier?.places[1]?.geometry).toEqual({ type: "Point", coordinates: [1, 2] });
  });
});

describe("encodings", () => {
  const text = "place,statement,speaker\nMünchen,„Schnee“,Amt\n";
  const names = async (bytes: Uint8Array) => {
    const { dossier, problems } = await importText("x.csv", bytes);
    return [dossier?.places[0]?.name.en, problems.map(({ code }) => code)];
  };

  test("with and without byte order marks", async () => {
    const utf16 = new Uint8Array(2 * text.length + 2);
    utf16.set([0xff, 0xfe]);
    for (const [index, unit] of [...text].entries()) {
      utf16[2 + 2 * index] = unit.charCodeAt(0) & 0xff;
      utf16[3 + 2 * index] = unit.charCodeAt(0) >> 8;
    }
    expect(await names(new TextEncoder().encode(`\uFEFF${text}`))).toEqual(["München", []]);
    expect(await names(utf16)).toEqual(["München", []]);
  });

  test("one that is not Unicode is read, and said to be a guess", async () => {
    const bytes = Uint8Array.from(text.replaceAll("„", "\x84").replaceAll("“", "\x93"), (char) =>
      char.charCodeAt(0),
    );
    expect(await names(bytes)).toEqual(["München", ["encoding-guessed"]]);
  });
});

describe("ACLED", () => {
  const head =
    "event_id_cnty,event_date,time_precision,event_type,sub_event_type,location,latitude,longitude,geo_precision,source,notes,fatalities";

  test("precision codes become ours, and the centre of a region is no pin", async () => {
    const { format, dossier, problems } = await importText(
      "acled.csv",
      lines(
        head,
        "RUS1,18 October 2024,1,Battles,Armed clash,Sudzha,51.19,35.27,1,Interfax,A clash.,3",
        "RUS2,2024-10-20,2,Battles,Armed clash,Korenevo,51.41,34.9,2,Interfax,Another.,0",
        "RUS3,2024-10-15,3,Battles,Armed clash,Kursk,51.73,36.19,3,Interfax,A third.,0",
        "RUS4,2024-10-15,1,Battles,Armed clash,Kursk,51.73,36.19,9,Interfax,A fourth.,0",
      ),
    );
    expect(format).toBe("acled");
    const places = dossier?.places.map(({ precision, radius, geometry }) => [
      precision,
      radius ?? null,
      geometry?.type ?? null,
    ]);
    expect(places?.slice(0, 3)).toEqual([
      ["settlement", null, "Point"],
      ["near-settlement", 10_000, "Point"],
      ["unlocated", null, null],
    ]);
    expect(dossier?.places[2]?.precisionNote?.en).toContain("[36.19,51.73]");
    expect(dossier?.statements.map(({ eventTime }) => eventTime?.edtf)).toEqual([
      "2024-10-18",
      "2024-10-20~",
      "2024-10",
      "2024-10-15",
    ]);
    expect(dossier?.statements[0]).toMatchObject({
      id: "rus1",
      act: "reports",
      speaker: "interfax-2",
    });
    const said = problems.map(({ code, at }) => [code, at]);
    expect(said).toContainEqual(["point-too-exact", { line: 4 }]);
    expect(said).toContainEqual(["value-unknown", { line: 5 }]);
    expect(problems[0]).toMatchObject({ code: "column-left-out", detail: "fatalities" });
  });
});

describe("UCDP", () => {
  test("each where_prec is what the codebook says, and dates span what is known", async () => {
    const head =
      "id,conflict_name,side_a,side_b,source_office,source_headline,source_date,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,low,high";
    const row = (prec: number) =>
      `${prec},Kursk,A,B,AFP,Title,2024-10-20,${prec},Place ${prec},51,${30 + prec},2,2024-10-18 00:00:00.000,2024-10-20 00:00:00.000,5,3,9`;
    const { format, dossier, problems } = await importText(
      "ged.csv",
      lines(head, ...[1, 2, 3, 4, 5, 6, 7].map(row)),
    );
    expect(format).toBe("ucdp");
    const exact = problems.filter(({ code }) => code === "point-too-exact");
    expect(exact.map(({ detail }) => detail.split(":")[0])).toEqual([
      "adm2",
      "adm1",
      "supra-adm1",
      "country",
      "water",
    ]);
    expect(dossier?.statements[0]).toMatchObject({
      id: "ucdp-1",
      text: { en: "A – B: 5 deaths (3–9) by UCDP" },
      eventTime: { edtf: "2024-10-18/2024-10-20" },
    });
  });
});

test("a time of day is kept with its zone, and named as left out without one, wherever it is read", async () => {
  const zone = process.env.TZ;
  const table = (said: string) => `place,statement,said\nCape,Fog lies there,${said}\n`;
  const columns = { place: "place", text: "statement", said_at: "said" };
  try {
    for (const TZ of ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"]) {
      process.env.TZ = TZ;
      for (const [said, kept, codes] of [
        ["2031-05-13T23:30:00-08:00", "2031-05-13T23:30:00-08:00", []],
        ["2031-05-13 23:30", "2031-05-13", ["time-left-out"]],
        ["2031-05-13T23:30", "2031-05-13", ["time-left-out"]],
        ["2031-05-13 00:00:00.000", "2031-05-13", []],
      ] as const) {
        const { dossier, problems } = await importText("t.csv", table(said), { columns });
        expect(dossier?.statements[0]?.saidAt?.edtf).toBe(kept);
        expect(problems.map(({ code }) => code).filter((code) => /date|time/.test(code))).toEqual(
          codes,
        );
      }
    }
  } finally {
    process.env.TZ = zone;
  }
});
