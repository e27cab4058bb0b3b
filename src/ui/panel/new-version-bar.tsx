import type { VNode } from "preact";
import { useApp, useFirstMessages } from "../use-app.ts";

/** Offers a newer version of the site; the reader takes it when it suits, or goes on reading. */
export function NewVersionBar(): VNode {
  const { newVersion } = useApp();
  const m = useFirstMessages();
  return (
    <div role="status" class="new-version">
      {newVersion.value === "ready" && (
        <p class="new-version-box">
          {m.newVersion.ready}{" "}
          <button
            type="button"
            class="text-button"
            onClick={() => {
              newVersion.value = "taken";
            }}
          >
            {m.newVersion.take}
          </button>
        </p>
      )}
    </div>
  );
}
