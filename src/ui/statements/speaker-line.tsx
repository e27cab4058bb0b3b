import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { FoundWords } from "../parts/found-words.tsx";
import { SLOT, Slotted } from "../parts/slotted.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** Who says it and for whom; whoever the article does not name is marked. */
export function SpeakerLine({ statement }: { statement: Statement }): VNode {
  const { index } = useApp();
  const m = useMessages();
  const speaker = index.speakers.get(statement.speaker);
  if (!speaker) return <p class="who">{m.card.unknownSpeaker(statement.speaker)}</p>;
  const party = speaker.party === null ? undefined : index.parties.get(speaker.party);
  return (
    <p class="who">
      <b class="who-name">
        <FoundWords of={speaker.name} />
      </b>
      {party && (
        <span class="who-for">
          <Slotted text={m.card.speaksFor(SLOT)}>
            <FoundWords of={party.name} />
          </Slotted>
        </span>
      )}
      {!speaker.named && <span class="tag">{m.card.unnamed}</span>}
    </p>
  );
}
