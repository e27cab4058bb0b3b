import type { VNode } from "preact";
import { useMessages } from "../use-app.ts";
import { Glossary } from "./glossary.tsx";

/** The glossary in a page made by the build; shown where there are no scripts to open it from a word. */
export function WrittenGlossary(): VNode {
  const m = useMessages();
  return (
    <section class="written-glossary">
      <h2>{m.header.glossary}</h2>
      <Glossary />
    </section>
  );
}
