import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { Term } from "../help/term.tsx";
import { ActIcon } from "../icons/act-icon.tsx";
import { FoundWords } from "../parts/found-words.tsx";
import { useMessages } from "../use-app.ts";

/** The act and what is said, in the dossier's own words. */
export function Claim({ statement }: { statement: Statement }): VNode {
  const m = useMessages();
  return (
    <p class="claim">
      <span class="act" data-act={statement.act}>
        <ActIcon act={statement.act} />{" "}
        <Term to={`act-${statement.act}`}>{m.act[statement.act]}</Term>
      </span>{" "}
      <span class="claim-words">
        <FoundWords of={statement.text} />
      </span>
      {statement.status !== "current" && (
        <>
          {" "}
          <span class="tag" data-status={statement.status}>
            {m.status[statement.status]}
          </span>
        </>
      )}
    </p>
  );
}
