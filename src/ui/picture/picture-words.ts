import { localize } from "../../core/dossier/localize.ts";
import type { PictureWords } from "../../core/picture/picture.ts";
import { scaleBar } from "../../core/picture/scale-bar.ts";
import type { AppState } from "../../state/app-state.ts";
import { formatKilometres } from "../format/distance.ts";
import { formatEdtf } from "../format/edtf.ts";
import { messagesFor } from "../messages/messages.ts";
import { articleSources } from "../queries/article-sources.ts";
import { groundMakers } from "../queries/ground-makers.ts";
import { isUnlocated } from "../queries/is-unlocated.ts";
import { legendEntries } from "../queries/legend-entries.ts";
import type { PictureOf } from "./picture-of.ts";

/** What belongs to a picture of the map as it is shown, so that it can stand alone. */
export function pictureWords(state: AppState, of: PictureOf): PictureWords {
  const { dossier, index } = state;
  const language = state.language.value;
  const m = messagesFor(language);
  const places = dossier.places.filter(
    (place) => state.shownPlaces.value.has(place.id) && !isUnlocated(place),
  );
  const { pixels, metres } = scaleBar(of.camera);
  return {
    title: localize(dossier.title, language).words,
    subtitle: subtitle(state),
    legend: legendEntries(places, index, m),
    scale: { pixels, words: m.picture.scale(formatKilometres(metres, 1_000, m.locale)) },
    notes: notes(state, of),
  };
}

/** The place that is open, and what is left out; null when all is shown and none is open. */
function subtitle(state: AppState): string | null {
  const { dossier, index } = state;
  const language = state.language.value;
  const m = messagesFor(language);
  const open = index.places.get(state.selection.value.place ?? "");
  const hidden = dossier.layers.filter(({ id }) => state.hidden.value.has(id));
  const [n, all] = [state.shown.value.size, dossier.statements.length];
  const parts = [
    ...(open ? [localize(open.name, language).words] : []),
    ...(n < all ? [m.picture.shown(n, all)] : []),
    ...(hidden.length > 0
      ? [m.picture.without(hidden.map(({ title }) => localize(title, language).words))]
      : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : null;
}

function notes(state: AppState, { base, day, link }: PictureOf): readonly string[] {
  const { dossier, index } = state;
  const m = messagesFor(state.language.value);
  const places = dossier.places.filter((place) => state.shownPlaces.value.has(place.id));
  const others = places
    .filter((place) => index.layers.get(place.layer)?.context)
    .flatMap(({ namedBy }) => namedBy.flatMap(({ source }) => index.sources.get(source) ?? []));
  const shapes = places
    .filter(({ geometry, geometrySource: { license } }) => geometry && !FREE.test(license ?? ""))
    .map(({ geometrySource: { name } }) => name);
  const makers = groundMakers(state, base).map(({ text }) => text);
  const sources = articleSources(dossier).map(({ publisher, agencies, published }) =>
    m.picture.source(publisher, agencies, formatEdtf(published, m).words),
  );
  return [
    [
      ...sources,
      ...(others.length > 0 ? [m.picture.others(unique(others.map((o) => o.publisher)))] : []),
    ].join(" "),
    [
      dossier.license === null ? m.picture.noLicense : m.picture.license(dossier.license),
      ...(shapes.length > 0 ? [m.picture.shapes(unique(shapes))] : []),
      m.picture.ground(makers),
      ...(base === null ? [m.picture.boundaries] : []),
    ].join(" "),
    m.picture.made(formatEdtf(day, m).words, link),
  ];
}

/** Licences that ask for no credit. */
const FREE = /^(?:public domain|CC0\b)/i;

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
