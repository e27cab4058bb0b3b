import type { ComponentChildren, VNode } from "preact";

/** Moves the focus itself, because a link to `#content` would overwrite the view in the address. */
export function SkipLink({ to, children }: { to: string; children: ComponentChildren }): VNode {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
