import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Speaker } from "../../core/dossier/dossier.ts";
import {
  type Position,
  type QuestionPositions,
  speakersByParty,
} from "../../core/query/positions.ts";
import { groupBy } from "../../core/validate/group-by.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { CellStatements } from "./cell-statements.tsx";
import { DisagreementSign } from "./disagreement-sign.tsx";
import { PartyOf } from "./party-of.tsx";
import { PositionCell } from "./position-cell.tsx";

const HEADING = "position-table-heading";

type TableProps = {
  readonly answered: readonly QuestionPositions[];
  readonly close: () => void;
};

/** All speakers by party against all questions, over the page. Escape or the button closes it. */
export function PositionTable({ answered, close }: TableProps): VNode {
  const { index } = useApp();
  const m = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useSignal<readonly Position[] | null>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const closeCell = () => {
    opened.value = null;
    pressed.current?.focus();
  };
  const back = () => (opened.peek() ? closeCell() : close());
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    heading.current?.focus();
    return () => element?.close();
  }, []);
  const answering = new Set(
    answered.flatMap(({ groups }) => groups.flatMap((g) => g.positions.map((p) => p.speaker))),
  );
  const known = speakersByParty(index).filter(({ id }) => answering.has(id));
  const byParty = groupBy(known, ({ party }) => (party === null ? null : index.parties.get(party)));
  return (
    <dialog
      ref={dialog}
      class="position-table"
      aria-labelledby={HEADING}
      onCancel={(event) => {
        event.preventDefault();
        back();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        back();
      }}
    >
      <header>
        <h2 ref={heading} id={HEADING} tabIndex={-1}>
          {m.positions.tableHeading}
        </h2>
        <IconButton
          sign="close"
          label={m.positions.closeTable}
          action="close-table"
          onClick={close}
        />
      </header>
      <div class="position-table-scroll">
        <table>
          <caption class="visually-hidden">{m.positions.tableCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{m.positions.speaker}</th>
              {answered.map(({ question, disagreement }) => (
                <th key={question.id} scope="col">
                  <Words of={question.text} />
                  <DisagreementSign of={disagreement} />
                </th>
              ))}
            </tr>
          </thead>
          {[...byParty].map(([party, speakers]) => (
            <PartyRows
              key={party?.id ?? ""}
              speakers={speakers}
              answered={answered}
              open={(given, cell) => {
                pressed.current = cell;
                opened.value = given;
              }}
            />
          ))}
        </table>
      </div>
      {opened.value && <CellStatements positions={opened.value} close={closeCell} />}
    </dialog>
  );
}

type RowsProps = {
  readonly speakers: readonly Speaker[];
  readonly answered: readonly QuestionPositions[];
  readonly open: (given: readonly Position[], cell: HTMLElement) => void;
};

function PartyRows({ speakers, answered, open }: RowsProps): VNode {
  return (
    <tbody>
      {speakers.map((speaker) => (
        <tr key={speaker.id} data-speaker={speaker.id}>
          <th scope="row">
            <Words of={speaker.short ?? speaker.name} /> <PartyOf speaker={speaker} />
          </th>
          {answered.map((entry) => (
            <PositionCell key={entry.question.id} entry={entry} speaker={speaker} open={open} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}
