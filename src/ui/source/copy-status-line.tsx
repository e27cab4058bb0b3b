import type { VNode } from "preact";
import { formatBytes } from "../format/bytes.ts";
import { useApp, useMessages } from "../use-app.ts";

/** Says that a copy is being checked, or why what was given is none: its name, kind, size and the reason. */
export function CopyStatusLine(): VNode {
  const m = useMessages();
  const status = useApp().copyStatus.value;
  return (
    <div role="status" class="copy-status-line">
      {status.step === "checking" && <p>{m.source.checking}</p>}
      {status.step === "refused" && (
        <p class="warning" data-refused={status.reason}>
          {status.file &&
            `${m.source.wrongFile(
              status.file.name,
              status.file.kind || m.source.unknownKind,
              formatBytes(status.file.size, m.locale),
            )} `}
          {m.source.reasons[status.reason]}
        </p>
      )}
    </div>
  );
}
