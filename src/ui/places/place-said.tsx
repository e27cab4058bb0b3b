import type { VNode } from "preact";
import { StatementLink } from "../statements/statement-link.tsx";
import { useApp, useIsLive } from "../use-app.ts";

/**
 * Links to what is said of a place, where opening the place needs a script and there is none. They are in the page as it
 * was built, and go when it comes to life.
 */
export function PlaceSaid({ place }: { place: string }): VNode | null {
  const live = useIsLive();
  const said = useApp().index.statementsByPlace.get(place) ?? [];
  if (live || said.length === 0) return null;
  return (
    <ul class="place-said lines" data-until-live>
      {said.map(({ id }) => (
        <li key={id}>
          <StatementLink id={id} />
        </li>
      ))}
    </ul>
  );
}
