import type { ComponentChildren, VNode } from "preact";

/** One line of a description list: what is asked, and the answer. */
export function Fact({
  label,
  name,
  children,
}: {
  label: string;
  /** Hook for styles and tests, e.g. `said`. */
  name: string;
  children: ComponentChildren;
}): VNode {
  return (
    <div class="fact" data-fact={name}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
