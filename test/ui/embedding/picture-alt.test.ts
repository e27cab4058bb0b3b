import { expect, test } from "vitest";
import { pictureAlt } from "../../../src/ui/embedding/picture-alt.ts";
import { all as de } from "../../../src/ui/messages/de/all.ts";
import { all as en } from "../../../src/ui/messages/en/all.ts";
import { exampleDossier } from "../../core/example-dossier.ts";

const dossier = exampleDossier();

test("a picture is described by its places, its statements and whose article it is, in the page's language", () => {
  expect(pictureAlt(dossier, "en", en)).toMatchInlineSnapshot(
    `"Map “The quarrel over a camp at Port Anselm”. Places: Port Anselm, Grey Ridge, camp near Port Anselm and Vellmark. 7 statements from reporting by Coast Post."`,
  );
  expect(pictureAlt(dossier, "de", de)).toMatchInlineSnapshot(
    `"Karte „Streit um ein Lager in Port Anselm“. Orte: Port Anselm, Grauer Rücken, Lager bei Port Anselm und Vellmark. 7 Aussagen aus der Berichterstattung von Coast Post."`,
  );
});

test("a dossier without places or statements is described as what it is", () => {
  const empty = { ...dossier, places: [], statements: [] };
  expect(pictureAlt(empty, "en", en)).toMatchInlineSnapshot(
    `"Map “The quarrel over a camp at Port Anselm”. 0 statements from reporting by Coast Post."`,
  );
});

test("of many places the first are named, and the rest counted", () => {
  const [place] = dossier.places.filter(({ geometry }) => geometry !== null);
  const [statement] = dossier.statements;
  if (!place || !statement) throw new Error("The example has no place with a statement.");
  const places = Array.from({ length: 30 }, (_, n) => ({
    ...place,
    id: `p${n}`,
    name: { en: `Town ${n}` },
  }));
  const statements = places.map(({ id }) => ({
    ...statement,
    id: `on-${id}`,
    places: [{ place: id, role: "about" as const }],
  }));
  const alt = pictureAlt({ ...dossier, places, statements }, "en", en);
  expect(alt).toContain("Places: Town 0, Town 1, Town 2, Town 3, Town 4 and 25 more.");
});
