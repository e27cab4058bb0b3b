import { layOutPicture } from "../../core/picture/lay-out-picture.ts";
import type { AppState } from "../../state/app-state.ts";
import { saveFile } from "../export/save-file.ts";
import { messagesFor } from "../messages/messages.ts";
import { pageMeasure } from "./page-measure.ts";
import { paintPicture } from "./paint-picture.ts";
import type { PictureFormat } from "./picture-format.ts";
import { pictureOf } from "./picture-of.ts";
import { pictureWords } from "./picture-words.ts";

/** Pixels of a saved picture to one of the page. */
const DENSITY = 2;

const MAKERS: Readonly<
  Record<PictureFormat, { mediaType: string; make: (state: AppState) => Promise<BlobPart> }>
> = {
  png: { mediaType: "image/png", make: makePng },
  svg: {
    mediaType: "image/svg+xml",
    make: async (state) => (await import("./make-svg.tsx")).makeSvg(state),
  },
};

/** Saves the map as it is shown, with all that belongs to it; returns the file's name. Rejects when it cannot be made. */
export async function savePicture(state: AppState, format: PictureFormat): Promise<string> {
  const { make, mediaType } = MAKERS[format];
  const content = await make(state);
  const { place } = state.selection.peek();
  const name = `${[state.dossier.id, ...(place === null ? [] : [place])].join("-")}.${format}`;
  saveFile(name, [content], mediaType);
  return name;
}

async function makePng(state: AppState): Promise<Blob> {
  const take = state.takePicture.peek();
  if (!take) throw new Error(messagesFor(state.language.peek()).picture.noMap);
  const map = await take(DENSITY);
  try {
    const words = pictureWords(state, pictureOf(state, map.camera, state.base.peek()));
    const measure = await pageMeasure(JSON.stringify(words));
    const canvas = paintPicture(layOutPicture(map, words, measure), map);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error(`${canvas.width} × ${canvas.height}`);
    return blob;
  } finally {
    map.image.close();
  }
}
