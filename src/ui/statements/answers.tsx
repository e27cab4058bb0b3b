import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Fact } from "../parts/fact.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** What the statement answers to the dossier's questions. */
export function Answers({ statement }: { statement: Statement }): VNode | null {
  const { index } = useApp();
  const m = useMessages();
  if (statement.answers.length === 0) return null;
  return (
    <Fact label={m.card.answers} name="answers">
      <ul class="lines">
        {statement.answers.map(({ question: id, answer, detail }) => {
          const question = index.questions.get(id);
          return (
            <li key={id}>
              {question ? <Words of={question.text} /> : m.card.missing(id)}{" "}
              <span class="answer" data-answer={answer}>
                <AnswerIcon answer={answer} /> {m.answer[answer]}
              </span>
              {detail && (
                <>
                  {" "}
                  · <Words of={detail} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}
