import type { VNode } from "preact";
import type { Statement } from "../../core/dossier/dossier.ts";
import type { Selection } from "../../state/selection.ts";
import { BoxMenu } from "../parts/box-menu.tsx";
import { later } from "../parts/later.tsx";
import { useMessages } from "../use-app.ts";

const CiteBox = later("cite", async () => (await import("./cite-box.tsx")).CiteBox);

/** Opens the ways to cite and to share: the dossier, or one of its statements. */
export function CiteMenu(props: { statement?: Statement; selection?: Selection }): VNode {
  const m = useMessages();
  const id = `cite-${props.statement?.id ?? "dossier"}`;
  return (
    <BoxMenu
      id={id}
      class="cite"
      buttonClass="quiet-button"
      action="cite"
      sign="quote"
      label={m.cite.button}
    >
      {(close) => <CiteBox id={id} close={close} {...props} />}
    </BoxMenu>
  );
}
