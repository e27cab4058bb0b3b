import type { VNode } from "preact";
import { CiteMenu } from "../cite/cite-menu.tsx";
import { useMessages } from "../use-app.ts";

export function HowToCite(): VNode {
  const m = useMessages();
  return (
    <section class="how-to-cite">
      <h2>{m.ledger.howToCite}</h2>
      <p>{m.ledger.howToCiteIntro}</p>
      <CiteMenu />
    </section>
  );
}
