import type { ComponentChildren, VNode } from "preact";
import { Sign } from "../icons/sign.tsx";

/**
 * A link out of the page. Addresses come from data: anything but http and https is shown as words, whatever
 * the parser let through.
 */
export function OutLink({ href, children }: { href: string; children: ComponentChildren }): VNode {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a class="out-link" href={href} target="_blank" rel="noopener noreferrer">
      <span>{children}</span> <Sign name="external" />
    </a>
  );
}
