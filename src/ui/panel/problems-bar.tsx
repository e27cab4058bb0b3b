import type { VNode } from "preact";
import { PROBLEM_KINDS } from "../../state/problem.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp, useFirstMessages } from "../use-app.ts";

/** What failed, that the list can be read all the same, and the cause for whoever looks into it. */
export function ProblemsBar(): VNode {
  const state = useApp();
  const m = useFirstMessages();
  const problems = state.problems.value;
  return (
    <div role="status" class="problems">
      {problems.length > 0 && (
        <div class="problems-box">
          <div>
            {PROBLEM_KINDS.filter((kind) => problems.some((problem) => problem.kind === kind)).map(
              (kind) => (
                <div key={kind} data-problem={kind}>
                  <p class="warning">{m.problems.kinds[kind]}</p>
                  <details>
                    <summary>{m.problems.details}</summary>
                    <ul class="lines">
                      {problems
                        .filter((problem) => problem.kind === kind)
                        .map(({ detail }) => (
                          <li key={detail}>
                            <code>{detail}</code>
                          </li>
                        ))}
                    </ul>
                  </details>
                </div>
              ),
            )}
            <p class="muted">{m.problems.listWorks}</p>
          </div>
          <IconButton
            sign="close"
            label={m.problems.dismiss}
            onClick={() => {
              state.problems.value = [];
            }}
          />
        </div>
      )}
    </div>
  );
}
