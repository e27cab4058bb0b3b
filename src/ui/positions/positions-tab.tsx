import { useSignal } from "@preact/signals";
import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { positions } from "../../core/query/positions.ts";
import { Sign } from "../icons/sign.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { PositionTable } from "./position-table.tsx";
import { QuestionTable } from "./question-table.tsx";

/** Who answers which question how: a small table for each question, and all of it in a large one over the map. */
export function PositionsTab(): VNode {
  const { dossier, index, shown, page } = useApp();
  const m = useMessages();
  const open = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const answered = positions(dossier, index, ({ id }) => shown.value.has(id));
  const out = dossier.statements.filter(
    ({ id, answers }) => answers.length > 0 && !shown.value.has(id),
  ).length;
  if (dossier.questions.length === 0) return <p class="empty">{m.positions.none}</p>;
  return (
    <div class="positions">
      <div class="list-head">
        <h2>{m.positions.heading(dossier.questions.length)}</h2>
        {!page.embed && (
          <button
            ref={opener}
            type="button"
            class="quiet-button"
            data-action="position-table"
            aria-expanded={open.value}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            <Sign name="flat" /> {m.positions.openTable}
          </button>
        )}
      </div>
      <p class="note">{m.positions.intro}</p>
      {out > 0 && <p class="note">{m.positions.leftOut(out)}</p>}
      {answered.map((entry) => (
        <QuestionTable key={entry.question.id} entry={entry} />
      ))}
      {open.value && (
        <PositionTable
          answered={answered}
          close={() => {
            open.value = false;
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
