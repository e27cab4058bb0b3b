import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Position } from "../../core/query/positions.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { IconButton } from "../parts/icon-button.tsx";
import { Words } from "../parts/words.tsx";
import { StatementLinks } from "../statements/statement-links.tsx";
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
      <IconButton sign="close" label={m.positions.closeCell} action="close-cell" onClick={close} />
      {positions.map(({ answer, statements }) => (
        <div key={answer}>
          <p class="answer" data-answer={answer}>
            <AnswerIcon answer={answer} /> {m.answer[answer]}
          </p>
          <StatementLinks statements={statements} />
        </div>
      ))}
    </div>
  );
}
