import type { VNode } from "preact";
import type { Problem } from "../state/problem.ts";
import type { FirstMessages } from "./messages/messages.ts";

/** What a reader sees of a dossier that could not be read: that, and why. */
export function Unreadable(props: { problems: readonly Problem[]; m: FirstMessages }): VNode {
  const { problems, m } = props;
  return (
    <div role="alert" class="unreadable" data-problem="dossier-unreadable">
      <p class="warning">{m.problems.kinds["dossier-unreadable"]}</p>
      <ul class="lines">
        {problems.map(({ detail }) => (
          <li key={detail}>
            <code>{detail}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
