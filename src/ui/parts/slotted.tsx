import type { ComponentChildren, VNode } from "preact";

/** Stands in a message for what a component puts there. */
export const SLOT = "\uFFFC";

/** A message made with `SLOT` as an argument, with markup in the slot's place. */
export function Slotted({ text, children }: { text: string; children: ComponentChildren }): VNode {
  const at = text.indexOf(SLOT);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      {children}
      {text.slice(at + SLOT.length)}
    </>
  );
}
