import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import { Fact } from "../parts/fact.tsx";
import { PlaceChip } from "../parts/place-chip.tsx";
import { useMessages } from "../use-app.ts";

/** Every place of a statement, each with what it is to the statement; the open one is no button. */
export function Where({ statement }: { statement: Statement }): VNode | null {
  const m = useMessages();
  if (statement.places.length === 0) return null;
  return (
    <Fact label={m.card.where} name="where">
      <ul class="chips">
        {statement.places.map(({ place, role }) => (
          <li key={`${place} ${role}`}>
            <span class="role">{m.role[role]}</span> <PlaceChip place={place} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}
