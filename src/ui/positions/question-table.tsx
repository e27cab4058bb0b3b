import type { VNode } from "preact";
import type { AnswerGroup, QuestionPositions } from "../../core/query/positions.ts";
import { AnswerIcon } from "../icons/answer-icon.tsx";
import { Words } from "../parts/words.tsx";
import { useMessages } from "../use-app.ts";
import { DisagreementSign } from "./disagreement-sign.tsx";
import { SpeakerPosition } from "./speaker-position.tsx";

/** A question, and in a row for each answer who gives it. */
export function QuestionTable({ entry }: { entry: QuestionPositions }): VNode {
  const m = useMessages();
  const { question, groups, disagreement } = entry;
  return (
    <table class="question-table" data-question={question.id} data-disagreement={disagreement}>
      <caption>
        <h3>
          <Words of={question.text} />
        </h3>
        <DisagreementSign of={disagreement} />
        {groups.length === 0 && <p class="note">{m.positions.unanswered}</p>}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{m.positions.answer}</th>
          <th scope="col">{m.positions.speakers}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <AnswerRow key={group.answer} group={group} />
        ))}
      </tbody>
    </table>
  );
}

function AnswerRow({ group }: { group: AnswerGroup }): VNode {
  const m = useMessages();
  const { answer, positions, statements, origins } = group;
  return (
    <tr data-answer={answer}>
      <th scope="row">
        <span class="answer" data-answer={answer}>
          <AnswerIcon answer={answer} /> {m.answer[answer]}
        </span>
        {statements > 1 && (
          <span class="answer-origins" data-origins={origins}>
            {m.positions.statements(statements)}, {m.positions.origins(origins)}
          </span>
        )}
      </th>
      <td>
        <ul>
          {positions.map((position) => (
            <li key={position.speaker}>
              <SpeakerPosition position={position} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
