import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { Revisions } from "../parts/revisions.tsx";
import { Answers } from "./answers.tsx";
import { Certainty } from "./certainty.tsx";
import { Clocks } from "./clocks.tsx";
import { EvidenceFact } from "./evidence-fact.tsx";
import { Relations } from "./relations.tsx";
import { Where } from "./where.tsx";

/** How surely, when, where, on which evidence, in answer to what, for or against what, and what was changed. */
export function CardFacts({ statement }: { statement: Statement }): VNode {
  return (
    <dl class="facts">
      <Certainty statement={statement} />
      <Clocks said={statement.saidAt} happened={statement.eventTime} />
      <Where statement={statement} />
      <EvidenceFact statement={statement} />
      <Answers statement={statement} />
      <Relations statement={statement} />
      <Revisions revisions={statement.revisions} />
    </dl>
  );
}
