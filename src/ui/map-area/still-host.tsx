import type { ComponentChildren, VNode } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type StillHostProps = {
  /** The still map as the build draws it. */
  readonly children?: ComponentChildren;
  /** The still map as it came with the page, to be put back as it is: in a browser nothing draws it. */
  readonly kept?: Element;
};

/** Holds the still map, in a page that the build makes and in one that is read. */
export function StillHost({ children, kept }: StillHostProps): VNode {
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (kept) host.current?.append(kept);
  }, [kept]);
  return (
    <div class="still-host" ref={host}>
      {children}
    </div>
  );
}
