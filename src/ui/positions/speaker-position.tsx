import type { VNode } from "preact";
import type { Position } from "../../core/query/positions.ts";
import { Words } from "../parts/words.tsx";
import { StatementLinks } from "../statements/statement-links.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { PartyOf } from "./party-of.tsx";

/** Who gives an answer, with what a yes or no cannot hold; unfolded, the statements in which it is given. */
export function SpeakerPosition({ position }: { position: Position }): VNode {
  const { index } = useApp();
  const m = useMessages();
  const { speaker: id, statements, details } = position;
  const speaker = index.speakers.get(id);
  return (
    <details class="speaker-position" data-speaker={id}>
      <summary>
        <b>{speaker ? <Words of={speaker.short ?? speaker.name} /> : m.card.unknownSpeaker(id)}</b>{" "}
        <PartyOf speaker={speaker} />
        {statements.length > 1 && <span class="count"> {statements.length}</span>}
        {details.map((detail, at) => (
          <span key={at} class="position-detail">
            <Words of={detail} />
          </span>
        ))}
      </summary>
      <StatementLinks statements={statements} />
    </details>
  );
}
