import type { VNode } from "preact";
import { Modal } from "../parts/modal.tsx";
import { useApp, useMessages } from "../use-app.ts";
import { ChooseData } from "./choose-data.tsx";
import { ImportReport } from "./import-report.tsx";

/** Opens data of the reader's own: choose, see what would be taken and what not, and only then open it. */
export function ImportDialog(): VNode | null {
  const state = useApp();
  const m = useMessages();
  const now = state.importing.value;
  if (now === null) return null;
  return (
    <Modal
      name="import"
      heading={m.header.openData}
      onClose={() => {
        state.importing.value = null;
      }}
    >
      <div class="import-box" aria-busy={now.step === "reading"}>
        {now.step === "choosing" && <ChooseData refusal={now.refusal} />}
        <div role="status">
          {now.step === "reading" && <p>{m.import.reading(now.name)}</p>}
          {now.step === "read" && (
            <p>
              {now.imported.format
                ? m.import.readAs(now.files[0]?.name ?? "", m.import.formats[now.imported.format])
                : m.import.notRead(now.files[0]?.name ?? "")}
            </p>
          )}
        </div>
        {now.step === "read" && (
          <ImportReport files={now.files} choices={now.choices} imported={now.imported} />
        )}
      </div>
    </Modal>
  );
}
