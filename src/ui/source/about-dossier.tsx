import type { VNode } from "preact";
import { Fact } from "../parts/fact.tsx";
import { useApp, useMessages } from "../use-app.ts";

export function AboutDossier(): VNode {
  const { dossier } = useApp();
  const m = useMessages();
  return (
    <section>
      <h2>{m.source.about}</h2>
      <dl class="facts">
        <Fact label={m.source.editor} name="editor">
          {dossier.editor}
        </Fact>
        <Fact label={m.source.format} name="format">
          {m.source.formatVersion(dossier.format, dossier.version)}
        </Fact>
      </dl>
    </section>
  );
}
