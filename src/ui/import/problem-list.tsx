import type { VNode } from "preact";
import type { Imported, ImportProblem } from "../../core/import/imported.ts";
import { useMessages } from "../use-app.ts";

/** Of one kind, so many are listed; the rest is counted. */
const MAX_LISTED = 100;

/** Everything that was not taken, or not as it was, by kind, each with where it stands. */
export function ProblemList({ imported }: { readonly imported: Imported }): VNode | null {
  const m = useMessages();
  const { problems, omitted } = imported;
  if (problems.length === 0) {
    return imported.dossier ? <p class="note">{m.import.noProblems}</p> : null;
  }
  const codes = [...new Set(problems.map(({ code }) => code))];
  return (
    <section>
      <h3>{m.import.problems}</h3>
      <ul class="note import-problems">
        {codes.map((code) => {
          const own = problems.filter((problem) => problem.code === code);
          return (
            <li key={code} data-problem={code}>
              <details open={codes.length === 1 && own.length < 4}>
                <summary>{m.import.problem(code, own.length)}</summary>
                <ul>
                  {own.slice(0, MAX_LISTED).map((problem) => (
                    <ProblemLine key={JSON.stringify(problem)} problem={problem} />
                  ))}
                </ul>
                {own.length > MAX_LISTED && <p>{m.import.more(own.length - MAX_LISTED)}</p>}
              </details>
            </li>
          );
        })}
      </ul>
      {omitted > 0 && <p class="note">{m.import.more(omitted)}</p>}
    </section>
  );
}

function ProblemLine({ problem: { at, detail } }: { readonly problem: ImportProblem }): VNode {
  const m = useMessages();
  return (
    <li>
      {at && "line" in at && m.import.line(at.line)}
      {at && "item" in at && m.import.item(at.item)}
      {at && "pointer" in at && <code>{at.pointer || "/"}</code>}
      {at && detail !== "" && ": "}
      {detail !== "" && <code>{detail}</code>}
      {!at && detail === "" && m.import.wholeFile}
    </li>
  );
}
