import type { VNode } from "preact";
import type { Speaker } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { Position, QuestionPositions } from "../../core/query/positions.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Words } from "../parts/words.tsx";
import { openStatement } from "../statements/open-statement.ts";
import { useApp, useMessages } from "../use-app.ts";

type CellProps = {
  readonly entry: QuestionPositions;
  readonly speaker: Speaker;
  /** Lists the statements of these; `cell` is what was pressed. */
  readonly open: (given: readonly Position[], cell: HTMLElement) => void;
};

/** What a speaker answers to a question. One statement is opened, several are listed under the table. */
export function PositionCell({ entry, speaker, open }: CellProps): VNode {
  const state = useApp();
  const m = useMessages();
  const given = entry.groups.flatMap(({ positions }) =>
    positions.filter((position) => position.speaker === speaker.id),
  );
  if (given.length === 0) {
    return (
      <td class="no-answer">
        <span class="visually-hidden">{m.positions.noAnswer}</span>
      </td>
    );
  }
  const statements = new Set(given.flatMap((position) => position.statements));
  const [only] = statements;
  const language = state.language.value;
  const { question } = entry;
  return (
    <td>
      <button
        type="button"
        class="position-cell"
        data-question={question.id}
        onClick={(event) => {
          if (statements.size === 1 && only) openStatement(state, only.id);
          else open(given, event.currentTarget);
        }}
      >
        <span class="visually-hidden">
          {m.positions.cell(localize(speaker.short ?? speaker.name, language).words)}{" "}
        </span>
        <span class="cell-question">
          <Words of={question.short ?? question.text} />{" "}
        </span>
        {given.map(({ answer, details, statements: found }) => (
          <span key={answer} class="position-answer">
            <span class="answer" data-answer={answer}>
              <AnswerIcon answer={answer} /> {m.answer[answer]}
            </span>
            {found.length > 1 && <span class="count"> {found.length}</span>}
            {details.map((detail, at) => (
              <span key={at} class="position-detail">
                <Words of={detail} />
              </span>
            ))}
          </span>
        ))}
      </button>
    </td>
  );
}
