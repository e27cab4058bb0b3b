import type { VNode } from "preact";
import { useMessages } from "../use-app.ts";

/** What keys do, wherever the focus is unless told otherwise. */
export function Shortcuts(): VNode {
  const m = useMessages();
  const { keys, keyNames } = m.help;
  const rows = [
    ["/", keys.search],
    ["?", keys.help],
    [keyNames.escape, keys.escape],
    [keyNames.arrows, keys.tabs],
    ["← →", keys.tour],
    [keyNames.arrows, keys.map],
    ["+ −", keys.zoom],
  ] as const;
  return (
    <dl class="shortcuts">
      {rows.map(([key, use]) => (
        <div key={use}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  );
}
