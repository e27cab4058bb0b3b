import type { VNode } from "preact";
import { BoxMenu } from "../parts/box-menu.tsx";
import { later } from "../parts/later.tsx";
import { useMessages } from "../use-app.ts";

const PictureBox = later("picture", async () => (await import("./picture-box.tsx")).PictureBox);

const BOX = "picture-box";

/** Opens the choice of how to save the view as a picture. */
export function PictureMenu(): VNode {
  const m = useMessages();
  return (
    <BoxMenu
      id={BOX}
      class="export"
      buttonClass="button"
      action="picture"
      sign="picture"
      label={m.picture.button}
      overlays
    >
      {(close) => <PictureBox id={BOX} close={close} />}
    </BoxMenu>
  );
}
