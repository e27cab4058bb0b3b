import type { View } from "../view.ts";
import { filterParameters } from "./filter-parameters.ts";

/** A view's filter as a program can read it back, in the words of its link: `act: denies,evades; said: ../2024-10-24`. */
export function filterText(view: View): string {
  return filterParameters
    .flatMap(({ key, write }) => {
      const value = write(view);
      if (value === null) return [];
      return value === "" ? key : `${key}: ${decodeURIComponent(value)}`;
    })
    .join("; ");
}
