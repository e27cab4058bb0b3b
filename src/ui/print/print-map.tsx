import type { VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A map that was drawn for paper, or a copy of the one that came with the page. */
export function PrintMap({ map }: { map: VNode | Element }): VNode {
  const host = useRef<HTMLDivElement>(null);
  const copied = map instanceof Element ? map : null;
  useLayoutEffect(() => {
    if (!host.current) return;
    if (copied) host.current.replaceChildren(copied);
    ownPatterns(host.current);
  }, [copied]);
  return (
    <div class="print-map" ref={host}>
      {map instanceof Element ? null : map}
    </div>
  );
}

/** Patterns of the page's own map have the same ids, come first, and draw nothing while the page is hidden. */
function ownPatterns(host: HTMLElement): void {
  for (const pattern of host.querySelectorAll("pattern")) {
    for (const user of host.querySelectorAll(`[fill="url(#${pattern.id})"]`)) {
      user.setAttribute("fill", `url(#paper-${pattern.id})`);
    }
    pattern.id = `paper-${pattern.id}`;
  }
}
