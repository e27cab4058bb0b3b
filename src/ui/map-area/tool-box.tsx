import type { ComponentChildren, VNode } from "preact";
import { closeTool } from "../../state/tool-actions.ts";
import { IconButton } from "../parts/icon-button.tsx";
import { useApp } from "../use-app.ts";

type ToolBoxProps = {
  /** Name of the control that opened it. */
  readonly tool: "measure" | "spot" | "draw";
  readonly heading: string;
  readonly close: string;
  readonly children: ComponentChildren;
};

/** What a tool of the map has to say, over the map's lower edge. Closing it leads back to its control. */
export function ToolBox({ tool, heading, close, children }: ToolBoxProps): VNode {
  const state = useApp();
  const leave = () => {
    closeTool(state);
    document.querySelector<HTMLElement>(`[data-control="${tool}"]`)?.focus();
  };
  return (
    <section class="tool-box" data-tool={tool} aria-label={heading}>
      <IconButton sign="close" label={close} action="close-tool" onClick={leave} />
      {children}
    </section>
  );
}
