import type { VNode } from "preact";
import { EmbedDialog } from "./embedding/embed-dialog.tsx";
import { HelpDialog } from "./help/help-dialog.tsx";
import { ImportDialog } from "./import/import-dialog.tsx";
import { DropAnywhere } from "./source/drop-anywhere.tsx";
import { useApp } from "./use-app.ts";

/** What opens over the whole page. */
export function PageDialogs(): VNode {
  const { embedding } = useApp();
  return (
    <>
      {embedding.value && <EmbedDialog />}
      <HelpDialog />
      <DropAnywhere />
      <ImportDialog />
    </>
  );
}
