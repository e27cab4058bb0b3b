import type { VNode } from "preact";
import { Sign } from "../icons/sign.tsx";
import { useMessages } from "../use-app.ts";

/** Hands the link to the device's own sharing, where it has one. A reader who changes their mind is no failure. */
export function ShareButton({ title, url }: { title: string; url: string }): VNode | null {
  const m = useMessages();
  if (!("share" in navigator)) return null;
  return (
    <button
      type="button"
      class="button"
      data-action="share"
      onClick={() => {
        navigator.share({ title, url }).catch(() => undefined);
      }}
    >
      <Sign name="share" /> {m.cite.share}
    </button>
  );
}
