import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Position } from "../../core/query/positions.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Sign } from "../icons/sign.tsx";
import { Words } from "../parts/words.tsx";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useMessages } from "../use-app.ts";

type CellStatementsProps = { readonly positions: readonly Position[]; readonly close: () => void };

/** The statements of one cell, by answer, under the table. */
export function CellStatements({ positions, close }: CellStatementsProps): VNode {
  const { index } = useApp();
  const m = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (positions.length > 0) heading.current?.focus();
  }, [positions]);
  const id = positions[0]?.speaker ?? "";
  const speaker = index.speakers.get(id);
  return (
    <div class="cell-statements">
      <h3 ref={heading} tabIndex={-1}>
        {speaker ? <Words of={speaker.name} /> : m.card.unknownSpeaker(id)}
      </h3>
      <button
        type="button"
        class="icon-button"
        data-action="close-cell"
        aria-label={m.positions.closeCell}
        title={m.positions.closeCell}
        onClick={close}
      >
        <Sign name="close" />
      </button>
      {positions.map(({ answer, statements }) => (
        <div key={answer}>
          <p class="answer" data-answer={answer}>
            <AnswerIcon answer={answer} /> {m.answer[answer]}
          </p>
          <ul class="lines">
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementLink id={statement.id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
