import type { VNode } from "preact";
import type { Assessment, Hedge, Statement } from "../../core/dossier/dossier.ts";
import { formatEdtf } from "../format/edtf.ts";
import { Term } from "../help/term.tsx";
import { Fact } from "../parts/fact.tsx";
import { Marked } from "../parts/found-words.tsx";
import { Words } from "../parts/words.tsx";
import { useMessages } from "../use-app.ts";

/** How surely it is said: hedges verbatim, each with whose it is; apart from that an editor's assessment, if any. */
export function Certainty({ statement }: { statement: Statement }): VNode {
  const m = useMessages();
  return (
    <>
      <Fact label={m.card.howSurely} name="hedge">
        {statement.hedges.length === 0
          ? m.card.noHedge
          : statement.hedges.map((hedge) => <HedgeWords key={hedge.words} hedge={hedge} />)}
      </Fact>
      {statement.assessment && <AssessmentFact assessment={statement.assessment} />}
    </>
  );
}

function HedgeWords({ hedge }: { hedge: Hedge }): VNode {
  const m = useMessages();
  return (
    <span class="hedge">
      <q lang={hedge.language}>
        <Marked text={hedge.words} />
      </q>{" "}
      <span class="muted">
        <Term to="hedge">{m.card.hedgeBy[hedge.by]}</Term>
        {hedge.icd203 && (
          <>
            {" "}
            · <Term to={`band-${hedge.icd203}`}>{m.band[hedge.icd203]}</Term>
          </>
        )}
      </span>
    </span>
  );
}

function AssessmentFact({ assessment }: { assessment: Assessment }): VNode {
  const m = useMessages();
  const judged = [
    assessment.reliability &&
      m.card.reliability(assessment.reliability, m.reliability[assessment.reliability]),
    assessment.credibility &&
      m.card.credibility(assessment.credibility, m.credibility[assessment.credibility]),
  ].filter((words) => words !== undefined);
  return (
    <Fact label={m.card.assessment} name="assessment">
      <Term to="admiralty">{judged.join("; ")}</Term>. <Words of={assessment.reason} />{" "}
      <span class="muted">
        {m.card.assessedBy(assessment.by, formatEdtf(assessment.date, m).words)}
      </span>
    </Fact>
  );
}
