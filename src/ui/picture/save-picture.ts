import { layOutPicture } from "../../core/picture/lay-out-picture.ts";
import type { AppState } from "../../state/app-state.ts";
import { currentView } from "../../state/restore-view.ts";
import { encodeView } from "../../state/url.ts";
import { saveFile } from "../export/save-file.ts";
import { messagesFor } from "../messages/messages.ts";
import { pageMeasure, paintPicture } from "./paint-picture.ts";
import { pictureWords } from "./picture-words.ts";

/** Pixels of a saved picture to one of the page. */
const DENSITY = 2;

export const PICTURE_FORMATS = ["png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Saves the map as it is shown, with all that belongs to it; returns the file's name. Rejects when it cannot be made. */
export async function savePicture(state: AppState, _format: PictureFormat): Promise<string> {
  const m = messagesFor(state.language.peek());
  const take = state.takePicture.peek();
  if (!take) throw new Error(m.picture.noMap);
  const map = await take(DENSITY);
  try {
    const words = pictureWords(state, {
      camera: map.camera,
      link: new URL(encodeView(currentView(state)), location.href).href,
      day: today(),
      base: state.base.peek(),
    });
    const measure = await pageMeasure(JSON.stringify(words));
    const canvas = paintPicture(layOutPicture(map, words, measure), map);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error(`${canvas.width} × ${canvas.height}`);
    const name = fileName(state, ".png");
    saveFile(name, [blob], "image/png");
    return name;
  } finally {
    map.image.close();
  }
}

/** The day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function fileName(state: AppState, ending: string): string {
  const { place } = state.selection.peek();
  return [state.dossier.id, ...(place === null ? [] : [place])].join("-") + ending;
}
