import type { VNode } from "preact";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Words } from "../parts/words.tsx";
import type { AnsweredQuestion } from "../queries/answers-by-question.ts";
import { StatementLink } from "../statements/statement-link.tsx";
import { useMessages } from "../use-app.ts";

/** A question, and who answers it how; each answer leads to its statement. */
export function DisputedQuestion({ entry }: { entry: AnsweredQuestion }): VNode {
  const m = useMessages();
  return (
    <div class="disputed-question">
      <p>
        <Words of={entry.question.text} />
      </p>
      <ul class="lines">
        {entry.given.map(({ answer, statement }) => (
          <li key={statement.id}>
            <span class="answer" data-answer={answer}>
              <AnswerIcon answer={answer} /> {m.answer[answer]}
            </span>{" "}
            <StatementLink id={statement.id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
