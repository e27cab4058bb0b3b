import { useComputed } from "@preact/signals";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Statement } from "../../core/dossier/dossier.ts";
import { localize } from "../../core/dossier/localize.ts";
import type { Hue } from "../../core/dossier/vocabulary.ts";
import { statementAnchor } from "../../state/link/thing-link.ts";
import { statementHue } from "../queries/statement-hue.ts";
import { useApp, useMessages } from "../use-app.ts";
import { CardActions } from "./card-actions.tsx";
import { CardFacts } from "./card-facts.tsx";
import { CardSummary } from "./card-summary.tsx";
import { Claim } from "./claim.tsx";
import { SpeakerLine } from "./speaker-line.tsx";

/**
 * A statement answers, in this order: who, the act, what, how surely, when, where, on which evidence, what
 * it answers, and what speaks for or against it.
 */
export function StatementCard(props: {
  statement: Statement;
  /** By default that of the place it is about. */
  hue?: Hue;
  /** Shows the facts only in a line, until asked for. */
  compact?: boolean;
}): VNode {
  const { statement } = props;
  const state = useApp();
  const m = useMessages();
  const card = useRef<HTMLElement>(null);
  const selected = useComputed(() => state.selection.value.statement === statement.id).value;
  useEffect(() => {
    if (selected) card.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const speaker = state.index.speakers.get(statement.speaker);
  const name = speaker
    ? localize(speaker.name, state.language.value).words
    : m.card.unknownSpeaker(statement.speaker);
  return (
    <article
      ref={card}
      class="card"
      id={statementAnchor(statement.id)}
      data-statement={statement.id}
      data-hue={props.hue ?? statementHue(state.index, statement)}
      aria-label={m.card.statement(name)}
      aria-current={selected ? "true" : undefined}
      tabIndex={-1}
    >
      <SpeakerLine statement={statement} />
      <Claim statement={statement} />
      {props.compact ? (
        <details class="card-more" open={selected}>
          <summary>
            <CardSummary statement={statement} />
          </summary>
          <CardFacts statement={statement} />
        </details>
      ) : (
        <CardFacts statement={statement} />
      )}
      <CardActions statement={statement} />
    </article>
  );
}
