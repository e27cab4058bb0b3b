import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { PictureWords } from "../../core/picture/picture.ts";
import type { AppState } from "../../state/app-state.ts";
import { MapSign } from "../icons/place-symbol.tsx";
import { Words } from "../parts/words.tsx";
import { CardSummary } from "../statements/card-summary.tsx";
import { Claim } from "../statements/claim.tsx";
import { SpeakerLine } from "../statements/speaker-line.tsx";
import { AppContext, useApp, useMessages } from "../use-app.ts";
import { PrintMap } from "./print-map.tsx";

type PrintSheetProps = {
  readonly state: AppState;
  readonly words: PictureWords;
  /** The map on paper; null where there is none. */
  readonly map: VNode | Element | null;
};

/** What is shown, for paper: the map with what belongs to it, then every statement with where it stands. */
export function PrintSheet({ state, words, map }: PrintSheetProps): VNode {
  const { dossier } = state;
  const shown = dossier.statements.filter(({ id }) => state.shown.value.has(id));
  return (
    <AppContext.Provider value={state}>
      <h1>
        <Words of={dossier.title} />
      </h1>
      {words.subtitle !== null && <p class="muted">{words.subtitle}</p>}
      {map !== null && <PrintMap map={map} />}
      <ul class="print-legend">
        {words.legend.map((entry) => (
          <li key={entry.words}>
            <MapSign parts={entry.sign} /> {entry.words}
          </li>
        ))}
      </ul>
      {words.notes.map((note) => (
        <p key={note} class="print-note">
          {note}
        </p>
      ))}
      <Statements shown={shown} />
    </AppContext.Provider>
  );
}

function Statements({ shown }: { shown: readonly Statement[] }): VNode {
  const m = useMessages();
  return (
    <>
      <h2>{m.header.statements(shown.length)}</h2>
      {shown.map((statement) => (
        <article key={statement.id} class="print-statement">
          <SpeakerLine statement={statement} />
          <Claim statement={statement} />
          <p class="muted">
            <CardSummary statement={statement} /> <PlaceNames statement={statement} />
          </p>
        </article>
      ))}
    </>
  );
}

function PlaceNames({ statement }: { statement: Statement }): VNode | null {
  const { index, language } = useApp();
  const m = useMessages();
  const places = statement.places.flatMap(({ place }) => index.places.get(place) ?? []);
  if (places.length === 0) return null;
  const names = places.map(({ name }) => localize(name, language.value).words);
  return <>· {m.list([...new Set(names)])}</>;
}
