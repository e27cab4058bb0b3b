import type { VNode } from "preact";
import type { Speaker } from "../../core/dossier/dossier.ts";
import { SLOT, Slotted } from "../parts/slotted.tsx";
import { Words } from "../parts/words.tsx";
import { useApp, useMessages } from "../use-app.ts";

/** For whom a speaker speaks; nothing for those who speak for themselves. */
export function PartyOf({ speaker }: { readonly speaker: Speaker | undefined }): VNode | null {
  const { index } = useApp();
  const m = useMessages();
  const party = speaker?.party ? index.parties.get(speaker.party) : undefined;
  if (!party) return null;
  return (
    <span class="muted">
      <Slotted text={m.positions.party(SLOT)}>
        <Words of={party.name} />
      </Slotted>
    </span>
  );
}
