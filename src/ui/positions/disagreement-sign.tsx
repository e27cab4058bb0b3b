import type { VNode } from "preact";
import type { Disagreement } from "../../core/query/positions.ts";
import { Sign } from "../icons/sign.tsx";
import { useMessages } from "../use-app.ts";

/** Marks a question that speakers contradict each other on, or answer differently; nothing where they do not. */
export function DisagreementSign({ of }: { of: Disagreement }): VNode | null {
  const m = useMessages();
  if (of === "none") return null;
  return (
    <span class="disagreement" data-disagreement={of}>
      <Sign name={of === "contradiction" ? "opposed" : "apart"} /> {m.positions.disagreement[of]}
    </span>
  );
}
