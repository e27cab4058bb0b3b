import type { VNode } from "preact";
import { useMessages } from "../use-app.ts";
import { type EmbedChoice, FRAME_HEIGHT } from "./embed-choice.ts";
import { type EmbeddedPage, frameAddress } from "./embed-code.ts";

/**
 * How it will look: the embed itself, or the picture. The address ends in `&`, so that it names no passage of the embed, to
 * which the browser would scroll it, and the dialog with it.
 */
export function EmbedPreview(props: {
  readonly page: EmbeddedPage;
  readonly choice: EmbedChoice;
}): VNode {
  const { page, choice } = props;
  const m = useMessages();
  const address = frameAddress(page, choice);
  return (
    <section class="embed-preview" aria-label={m.embed.preview}>
      {choice.form === "picture" && (
        <img src="preview.png" width={1200} height={630} alt={page.alt} />
      )}
      {choice.form !== "picture" && address !== null && (
        <iframe
          key={address}
          src={`${address}&`}
          title={m.embed.previewOf(page.title)}
          height={choice.height ?? FRAME_HEIGHT}
        />
      )}
    </section>
  );
}
