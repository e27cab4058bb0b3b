import type { Linkable, ReadView } from "./link/link-parameter.ts";
import { LINK_PARAMETERS } from "./link/link-parameters.ts";
import type { View } from "./view.ts";

export type DecodedView = {
  /** Only what the link names. */
  readonly view: Partial<View>;
  /** The dossier's language that a link of before pages had one each asks for; null when it names none. */
  readonly language: string | null;
  /** Parts of the link that could not be followed, as they stand in it. */
  readonly dropped: readonly string[];
};

/**
 * A view as a URL fragment with its `#`, e.g. `#v=1&place=kursk&at=55.10,90.20,3.2&flat`. What is as the page opens is
 * left out.
 */
export function encodeView(view: View): string {
  const parts = LINK_PARAMETERS.flatMap(({ key, write }) => {
    const value = write(view);
    if (value === null) return [];
    return value === "" ? key : `${key}=${value}`;
  });
  return `#${parts.join("&")}`;
}

/**
 * Reads a fragment, of this version or any other as far as it is understood. A part that is malformed, names what
 * the dossier or the site does not have, or comes a second time is dropped and returned as it stands; the rest opens.
 */
export function decodeView(hash: string, known: Linkable): DecodedView {
  const read: ReadView = {};
  const parts = hash.replace(/^#/, "").split("&");
  const seen = new Set<string>();
  const dropped = parts.filter((part) => {
    if (part === "") return false;
    const [key = ""] = part.split("=");
    const again = seen.has(key);
    seen.add(key);
    return again || !readPart(read, part, known);
  });
  const { language = null, ...view } = read;
  return { view, language, dropped };
}

/** Returns whether the part was understood in full. */
function readPart(view: ReadView, part: string, known: Linkable): boolean {
  const [key = "", ...rest] = part.split("=");
  const parameter = LINK_PARAMETERS.find((each) => each.key === key);
  const value = decodeValue(rest.join("="));
  return parameter !== undefined && value !== null && parameter.read(value, view, known);
}

function decodeValue(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
