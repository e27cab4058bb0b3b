import type { VNode } from "preact";
import { CiteMenu } from "../cite/cite-menu.tsx";
import { ExportMenu } from "../export/export-menu.tsx";
import { CopyLink } from "../parts/copy-link.tsx";
import { PictureMenu } from "../picture/picture-menu.tsx";

/** What can be taken along: data, a picture, a link, a citation. */
export function PanelFoot(): VNode {
  return (
    <>
      <ExportMenu />
      <PictureMenu />
      <CopyLink short />
      <CiteMenu />
    </>
  );
}
