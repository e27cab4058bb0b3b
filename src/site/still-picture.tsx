import type { VNode } from "preact";
import { homeCamera } from "../core/camera/home.ts";
import type { Viewport } from "../core/camera/viewport.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { indexDossier } from "../core/dossier/index-dossier.ts";
import { buildStill } from "../core/still/build-still.ts";
import { nameStill } from "../core/still/name-still.ts";
import type { Still } from "../core/still/still.ts";
import type { StillWorld } from "../core/still/still-world.ts";
import { placeLink } from "../state/link/thing-link.ts";
import { catalogueFor } from "../ui/messages/every-language.ts";
import type { Inks } from "../ui/still-map/inks.ts";
import { StillMap } from "../ui/still-map/still-map.tsx";
import { stillWords } from "../ui/still-map/still-words.ts";

/** The map's box on a desktop of 1440 × 900, with what lies over it there; `still.css` scales it to others. */
const PAGE_VIEW: Viewport = {
  width: 1000,
  height: 900,
  padding: { top: 64, right: 84, bottom: 258, left: 72 },
};

/** How large the picture is at least when the names of a set are shown, in pixels of the screen a pixel. */
const SCALES = { "names-wide": 0.8, "names-narrow": 0.39, "names-tiny": 0.26 } as const;

/** Where a dossier's map opens, drawn. */
export function openingStill(dossier: Dossier, world: StillWorld, box = PAGE_VIEW): Still {
  const index = indexDossier(dossier);
  const camera = homeCamera(dossier, index, "globe", box);
  const view = { camera, projection: "globe" as const, width: box.width, height: box.height };
  return buildStill(dossier, index, world, view);
}

type PictureProps = {
  readonly dossier: Dossier;
  readonly world: StillWorld;
  readonly still: Still;
  readonly language: string;
};

/** The picture that stands in the page until the live map is there, and where it cannot be. */
export function PagePicture({ dossier, world, still, language }: PictureProps): VNode {
  const index = indexDossier(dossier);
  const names = Object.fromEntries(
    Object.entries(SCALES).map(([group, scale]) => [
      group,
      nameStill(still, index, world, { language, scale }),
    ]),
  );
  return (
    <StillMap
      still={still}
      names={names}
      {...stillWords(dossier, index, catalogueFor(language), language, placeLink)}
    />
  );
}

/** The same picture by itself, in fixed colours and without links. */
export function LonePicture(props: PictureProps & { readonly inks: Inks }): VNode {
  const { dossier, world, still, language, inks } = props;
  const index = indexDossier(dossier);
  const names = nameStill(still, index, world, { language, scale: 1 });
  return (
    <StillMap
      still={still}
      names={{ names }}
      inks={inks}
      {...stillWords(dossier, index, catalogueFor(language), language, () => null)}
    />
  );
}
